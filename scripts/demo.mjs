// `npm run demo [-- FILE…]`: everything on this machine only, with nothing configured. Uses the documents given, or the examples.
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { buildSite } from './build.mjs'
import { bundle } from './bundle.mjs'
import { root } from './fresh.mjs'
import { prepare } from './prepare.mjs'
import { run, step } from './run.mjs'
import { failWith, supervise } from './supervise.mjs'

const startedAt = performance.now()
/** A demo never sends mail, and never touches a database or a secret that somebody keeps. */
const own = {
  DATABASE_URL: '',
  RESEND_API_KEY: '',
  SMTP_URL: '',
  SITE_URL: '',
  SECRET_KEY: '',
  TRUSTED_PROXIES: '',
}

const usage = `Usage: npm run demo [-- FILE…]   PORT (3000) and DATA_DIR (.data) are honoured.`

async function demo() {
  if (process.argv.includes('--help')) return console.log(usage)
  const files = process.argv.slice(2).map(findFile)
  process.chdir(root)
  Object.assign(process.env, own, { DEMO: '1', NODE_ENV: 'production', COUNTERSIGN_ROOT: root })
  console.error('Countersign demo')
  await prepare({ tools: false })
  await step('Programs bundled', bundle)
  await checkPort()
  const built = buildSite()
  built.catch(() => {})
  let filled
  await supervise({
    jobs: ['site', 'worker'],
    beforeJobs: async () => ([filled] = await Promise.all([fill(files), built])),
    onReady: ({ url }) => printAddresses(url, filled),
  })
}

/** Relative to where the command was typed. */
function findFile(name) {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name)
  if (!existsSync(file)) throw new Error(`${name}: there is no such file.`)
  if (!statSync(file).isFile()) throw new Error(`${name} is not a file.`)
  return file
}

async function checkPort() {
  const supervisor = await import('../dist/supervisor.mjs')
  await supervisor.checkPort()
}

async function fill(files) {
  const examples =
    files.length > 0 ? [] : readdirSync('examples').map((name) => path.resolve('examples', name))
  const output = await run(process.execPath, ['dist/demo.mjs', JSON.stringify({ files, examples })])
  return JSON.parse(output)
}

function printAddresses(url, { notes, signIn, campaigns }) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const lines = [
    ['Site', url],
    ...campaigns.map(({ address, headline }) => ['Campaign', `${address}  ${headline}`]),
    ['Mailbox', `${url}/mailbox`],
    ['Desk', `${signIn}  (signs you in once)`],
  ]
  console.log(`\nReady after ${seconds} s. Stop with Ctrl-C.\n`)
  for (const [name, text] of lines) console.log(`  ${name.padEnd(9)} ${text}`)
  for (const note of notes) console.log(`\n  Note: ${note}`)
  console.log()
}

demo().catch(failWith)
