// Bundles the programs that run outside Next.js (command, supervisor, site, worker) into dist/, each part loaded when needed, and what
// finds things in documents once more, for those in western letters, compiled as its reader will want it.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { importingApart } from './apart.mjs'
import { makeUnlessFresh, root } from './fresh.mjs'

const programs = [
  'bin/countersign.ts',
  'bin/demo.ts',
  'bin/compile-western.ts',
  'supervisor.ts',
  'server.ts',
  'worker.ts',
]
const sources = [
  'app',
  'lib',
  'components',
  'bin',
  'prisma',
  'supervisor.ts',
  'server.ts',
  'worker.ts',
  'scripts/apart.mjs',
  'scripts/bundle.mjs',
  'scripts/western',
  'examples',
]

/** Parts bear a hash of their content, and earlier ones stay: a program that runs finds its own. Packages stay outside; those that are CommonJS find `require` and `__dirname` where they expect them. */
const banner = `import { createRequire as makeRequire } from 'node:module'
const require = makeRequire(import.meta.url)
const __dirname = import.meta.dirname`

export function bundle() {
  return makeUnlessFresh({
    proof: 'dist/countersign.mjs',
    sources: [...sources, 'package-lock.json', 'tsconfig.json'],
    make,
  })
}

const settings = {
  absWorkingDir: root,
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Every version from there on knows them; taken apart, such an expression would be made anew each time it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  logLevel: 'silent',
}

/** An engine starts one such file sooner than several of the newer form. */
const asOneFile = { format: 'cjs', outExtension: { '.js': '.cjs' } }

/** Its value is what the program exports. */
const asScript = {
  format: 'iife',
  globalName: 'western',
  footer: { js: 'western' },
  outExtension: { '.js': '.js' },
}

async function make() {
  const { build } = await import('esbuild')
  const { westernLetters, westernProgram } = await import('./western/plugin.mjs')
  const { plugin, parts } = importingApart('reading')
  // An engine tells by its length only whether a program is the one that was compiled.
  rmSync(path.join(root, 'dist', 'western.cache'), { force: true })
  await build({
    ...settings,
    ...asScript,
    entryPoints: { western: westernProgram },
    plugins: [westernLetters],
  })
  await build({ ...settings, ...asOneFile, entryPoints: ['bin/reader.ts'], plugins: [plugin] })
  await build({
    ...settings,
    entryPoints: [...programs.map((file) => ({ in: file, out: path.basename(file, '.ts') })), ...parts],
    chunkNames: 'parts/[name]-[hash]',
    splitting: true,
    jsx: 'automatic',
    banner: { js: banner },
    sourcemap: 'linked',
  })
  execFileSync(process.execPath, ['dist/compile-western.mjs'], { cwd: root })
}
