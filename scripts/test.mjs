// `npm test`: every check, the quick ones first. Nothing is skipped: a part that cannot run fails and says why.
// Needs Node.js and nothing else; what is missing is installed. Ends with one line: "N passed, N failed".

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { prepare } from './prepare.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-results-'))
const total = { passed: 0, failed: 0 }

/** Stories wait much: two at a time keep two cores busy. More than four would be in each other's way. */
const workers = Math.min(4, Math.max(2, availableParallelism() - 1))

/** The settings of a running site are none of the tests' business. */
const settings = [
  'DATABASE_URL',
  'DATA_DIR',
  'PORT',
  'SITE_URL',
  'SECRET_KEY',
  'RESEND_API_KEY',
  'RESEND_WEBHOOK_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
  'MAIL_PER_SECOND',
  'METRICS_TOKEN',
  'NODE_ENV',
  'DEMO',
]
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name)))

await check('Install', prepare)
await check('Format', () => run('prettier', '--check', '.'))
await check('Lint', () => run('eslint', '--max-warnings', '0', '.'))
await check('Types', () => run('tsc', '--noEmit'))
await tests('Unit and database tests', 'unit', 'database')
await check('Build', () => run(process.execPath, 'scripts/build.mjs'))
await tests('Flow and browser tests', 'flows', 'browser')

rmSync(folder, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/** One check counts as one. */
async function check(title, work) {
  const passed = await timed(title, work)
  total[passed ? 'passed' : 'failed'] += 1
}

/** Each test counts; a file that could not run is a failure, and so is a test that did not. */
async function tests(title, ...projects) {
  const outputFile = path.join(folder, `${projects.join('-')}.json`)
  await timed(title, () => {
    run(
      'jest',
      `--maxWorkers=${workers}`,
      '--selectProjects',
      ...projects,
      '--json',
      `--outputFile=${outputFile}`,
    )
    const result = readResult(outputFile)
    total.passed += result.numPassedTests
    total.failed += failuresOf(result)
    return failuresOf(result) === 0
  })
}

function readResult(outputFile) {
  try {
    return JSON.parse(readFileSync(outputFile, 'utf8'))
  } catch {
    console.error('Jest did not run to its end.')
    return {
      numPassedTests: 0,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      numRuntimeErrorTestSuites: 0,
    }
  }
}

function failuresOf({ numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests }) {
  return numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests
}

async function timed(title, work) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(4, 60 - title.length))}`)
  const startedAt = performance.now()
  const passed = await attempt(work)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${passed ? '✓' : '✗'} ${title} (${seconds} s)`)
  return passed
}

async function attempt(work) {
  try {
    return (await work()) !== false
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    return false
  }
}

/** A program of node_modules/.bin, or one with a path; true when it ended well. */
function run(program, ...args) {
  const command = path.isAbsolute(program) ? program : path.join('node_modules', '.bin', program)
  return spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
