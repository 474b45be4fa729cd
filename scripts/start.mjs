// `npm start`: site and worker in production. `npm run worker`: the worker alone, for several machines.
import { buildAll } from './build.mjs'
import { root } from './fresh.mjs'
import { loadSettings } from './settings.mjs'
import { failWith, supervise } from './supervise.mjs'

const [job] = process.argv.slice(2)

async function start() {
  process.chdir(root)
  loadSettings()
  process.env.NODE_ENV = 'production'
  await buildAll()
  const jobs = job ? [job] : ['site', 'worker']
  await supervise({ jobs, onReady: ({ url }) => console.log(`Countersign runs: ${job ?? url}`) })
}

start().catch(failWith)
