// Builds each style sheet of styles/, the scripts of browser/ and the headline face into public/assets under names that carry a hash of the
// content, so that they can be cached for ever, and writes their addresses to public/assets/manifest.json.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)
/** Another folder can be given, for a look without touching the site. */
const assets = path.resolve(process.argv[2] ?? path.join(root, 'public/assets'))
const fonts = ['newsreader-latin-500-normal.woff2', 'newsreader-latin-ext-500-normal.woff2']

const manifest = {}
const wanted = new Set(['manifest.json'])
mkdirSync(assets, { recursive: true })
for (const font of fonts) publish(font, readFileSync(require.resolve(`@fontsource/newsreader/files/${font}`)))
for (const sheet of readdirSync(path.join(root, 'styles')).filter((name) => name.endsWith('.css'))) {
  publish(sheet, withAddresses(compile(path.join(root, 'styles', sheet))))
}
for (const script of ['page', 'proof'])
  publish(`${script}.js`, compileScript(path.join(root, `browser/${script}.ts`)))
writeFileSync(path.join(assets, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n')
for (const name of readdirSync(assets)) if (!wanted.has(name)) rmSync(path.join(assets, name))

function compile(file) {
  const cli = path.join(path.dirname(require.resolve('@tailwindcss/cli/package.json')), 'dist/index.mjs')
  const run = spawnSync(process.execPath, [cli, '--input', file, '--output', '-', '--minify'], { cwd: root })
  if (run.status !== 0) throw new Error(`Tailwind could not build ${file}: ${run.stderr}`)
  return run.stdout.toString()
}

function compileScript(file) {
  const built = buildSync({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return built.outputFiles[0].text
}

/** Puts the hashed names in the place of the plain ones. */
function withAddresses(css) {
  return Object.entries(manifest).reduce(
    (text, [name, address]) => text.replaceAll(`/assets/${name}`, address),
    css,
  )
}

function publish(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const hashed = name.replace(/(\.\w+)$/, `-${hash}$1`)
  writeFileSync(path.join(assets, hashed), content)
  wanted.add(hashed)
  manifest[name] = `/assets/${hashed}`
}
