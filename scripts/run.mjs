// Runs a program of the project to its end, quietly: what it wrote is shown only when it fails.
import { spawn } from 'node:child_process'
import { root } from './fresh.mjs'

/** Rejects with one sentence and the end of what the program wrote. */
export function run(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = []
  child.stdout.on('data', (chunk) => written.push(chunk))
  child.stderr.on('data', (chunk) => written.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const output = Buffer.concat(written).toString()
      if (code === 0) return resolve(output)
      const end = output.trim().split('\n').slice(-30).join('\n')
      reject(new Error(`\`${[command, ...args].join(' ')}\` failed:\n${end}`))
    })
  })
}

/** Says what is being done, and how long it took; silent where `done` finds nothing to do. */
export async function step(title, work) {
  const startedAt = performance.now()
  const worked = await work()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  if (worked !== false) console.error(`  ${title} (${seconds} s)`)
}
