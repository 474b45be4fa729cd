// Runs a program of the project to its end, quietly: what it wrote is shown only when it fails.
import { spawn } from 'node:child_process'
import { root } from './fresh.mjs'

/** What it wrote to standard output. Rejects with the one sentence it ended with, or else with the end of all it wrote. */
export function run(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = []
  const told = []
  const said = []
  child.stdout.on('data', (chunk) => written.push(chunk) && told.push(chunk))
  child.stderr.on('data', (chunk) => written.push(chunk) && said.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve(textOf(told))
      const sentence = textOf(said).trim()
      if (isOneLine(sentence)) return reject(new Error(sentence))
      const end = textOf(written).trim().split('\n').slice(-30).join('\n')
      reject(new Error(`\`${[command, ...args].join(' ')}\` failed:\n${end}`))
    })
  })
}

function textOf(chunks) {
  return Buffer.concat(chunks).toString()
}

function isOneLine(text) {
  return text !== '' && !text.includes('\n')
}

/** Says what is being done, and how long it took; silent where `done` finds nothing to do. */
export async function step(title, work) {
  const startedAt = performance.now()
  const worked = await work()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  if (worked !== false) console.error(`  ${title} (${seconds} s)`)
}
