// `npm run dev`: the site on this machine, remade as its sources change, with the mailbox and a database of its own.
import { watch } from 'node:fs'
import { buildStyles } from './build.mjs'
import { bundle } from './bundle.mjs'
import { root } from './fresh.mjs'
import { prepare } from './prepare.mjs'
import { step } from './run.mjs'
import { loadSettings } from './settings.mjs'
import { failWith, supervise } from './supervise.mjs'

async function dev() {
  process.chdir(root)
  loadSettings()
  process.env.NODE_ENV = 'development'
  await prepare()
  await step('Programs bundled', bundle)
  await step('Style sheet made', buildStyles)
  for (const folder of ['styles', 'components', 'lib/pages']) watch(folder, { recursive: true }, restyle)
  await supervise({ jobs: ['site', 'worker'], onReady: ({ url }) => console.log(`Countersign runs: ${url}`) })
}

let restyling

/** A little later, once, however many files an editor touches. */
function restyle() {
  clearTimeout(restyling)
  restyling = setTimeout(() => buildStyles().catch((fault) => console.error(fault.message)), 200)
}

dev().catch(failWith)
