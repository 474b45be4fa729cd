// `npm run dev`: the site on this machine, remade as its sources change, with the mailbox and a database of its own.
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
  await supervise({ jobs: ['site', 'worker'], onReady: ({ url }) => console.log(`Countersign runs: ${url}`) })
}

dev().catch(failWith)
