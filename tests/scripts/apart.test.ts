import { execFileSync } from 'node:child_process'

test('what a program imports only when needed stands beside it by its name, and is to be built there', () => {
  const script = `import { importingApart } from './scripts/apart.mjs'
    import { build } from 'esbuild'
    const { plugin, parts } = importingApart('reading')
    const contents = "import { limits } from './limits'; export const page = () => import('./readers/read-html'); console.log(limits)"
    const stdin = { contents, resolveDir: 'lib/documents', loader: 'ts' }
    const built = await build({ stdin, absWorkingDir: process.cwd(), bundle: true, write: false, format: 'cjs', plugins: [plugin] })
    const text = built.outputFiles[0].text
    const named = parts.map((part) => [part.in.slice(process.cwd().length), part.out])
    console.log(JSON.stringify([named, text.includes('./reading/read-html.mjs'), text.includes('require(')]))`
  const typed = ['--input-type=module', '-e', script]
  expect(JSON.parse(execFileSync(process.execPath, typed, { encoding: 'utf8' }))).toEqual([
    [['/lib/documents/readers/read-html.ts', 'reading/read-html']],
    true,
    false,
  ])
})
