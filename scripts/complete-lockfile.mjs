// Names in package-lock.json the optional packages of other platforms that npm left out, because the registry it asked did not
// have them: without them `npm ci` calls the lockfile out of date. To be run after an `npm install` that reports no fault.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './fresh.mjs'

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony']
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32']

/** Changes `packages` in place and gives the names of what was added. */
export function completeLockfile(packages) {
  const left = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(([name]) => !isFound(packages, place, name)),
  )
  for (const [name, range] of left) packages[`node_modules/${name}`] = describe(name, range)
  return left.map(([name]) => name)
}

/** As Node.js looks a package up: beside the one that asks, then further out. */
function isFound(packages, place, name) {
  if (packages[path.posix.join(place, 'node_modules', name)]) return true
  return (
    place !== '' && isFound(packages, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name)
  )
}

function describe(name, range) {
  const words = name.split(/[-/]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const version = range.replace(/^[^\d]*/, '')
  return { version, ...(cpu.length && { cpu }), optional: true, ...(os.length && { os }) }
}

if (import.meta.filename === path.resolve(process.argv[1] ?? '')) {
  const file = path.join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const added = completeLockfile(lock.packages)
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(added.length === 0 ? 'Nothing was left out.' : `Added ${added.join(', ')}.`)
}
