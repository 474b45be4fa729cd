import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'

/** In a process of its own, as it takes the network from the whole of it. */
function tried(code: string): string {
  const file = path.join(tmpdir(), `closed-${process.pid}-${++made}.mjs`)
  const source = `import { closeNetwork } from './lib/documents/apart/close-network'
import { connect } from 'node:net'
import { lookup, resolve4, promises } from 'node:dns'
import http from 'node:http'
import dns from 'node:dns'
closeNetwork()
try { await (${code}); console.log('open') } catch (fault) { console.log(fault.message) }
process.exit()`
  const built = buildSync({
    ...{ stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, write: false },
    ...{ platform: 'node', format: 'esm', target: 'node20' },
  })
  writeFileSync(file, built.outputFiles[0]!.text)
  return execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim()
}
let made = 0

test.each([
  `connect(9, '127.0.0.1')`,
  `fetch('http://127.0.0.1:9')`,
  `http.get('http://127.0.0.1:9')`,
  `lookup('localhost', () => {})`,
  `resolve4('localhost', () => {})`,
  `promises.lookup('localhost')`,
  `new dns.Resolver().resolve('localhost', () => {})`,
  `new dns.promises.Resolver().resolveTxt('localhost')`,
])('in a reader there is no %s', (code) => {
  expect(tried(code)).toMatch(/has no network/)
})
