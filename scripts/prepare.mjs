// What everything else stands on: the packages of package-lock.json, and the database client made from the schema. Made only
// where they are missing or no longer match, and without asking anyone but the package registry.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { makeUnlessFresh, root } from './fresh.mjs'
import { run, step } from './run.mjs'

const oldestNode = [20, 19]

/** `tools`: what tests and checks need as well; whoever only wants to see the site need not wait for it. */
export async function prepare({ tools = true } = {}) {
  checkNode()
  await step('Packages installed', () => installPackages({ tools }))
  await step('Database client made', generateClient)
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  throw new Error(
    `Countersign needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`,
  )
}

export async function installPackages({ tools }) {
  if (arePackagesInstalled(tools)) return false
  console.error('  Installing packages: this takes a minute …')
  await run('npm', ['ci', tools ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund'])
}

/** `generate` looks for a schema engine that it then does not use: any program will do, and nothing is downloaded. */
export function generateClient() {
  return makeUnlessFresh({
    proof: 'prisma/generated/client.ts',
    sources: ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'],
    make: () =>
      run(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      }),
  })
}

/** npm writes down what it installed; what is for other machines only is missing there. */
function arePackagesInstalled(tools) {
  const installed = readPackages('node_modules/.package-lock.json')
  const wanted = readPackages('package-lock.json')
  return Object.entries(wanted ?? {}).every(([place, { version, ...wish }]) => {
    if (installed?.[place]) return place === '' || installed[place].version === version
    return place === '' || wish.optional || (!tools && (wish.dev || wish.devOptional))
  })
}

function readPackages(file) {
  const place = path.join(root, file)
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')).packages : null
}
