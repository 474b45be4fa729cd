import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listExamples } from '../read-over'
import { round, type Result } from '../result'

const runs = 9
const bytes = 10_000

/** From starting the command to the draft of a document of 10 kB, by node and through npm: the middle of some runs. */
export async function draftStart(): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'draft-start-'))
  const file = path.join(folder, 'document.txt')
  const text = Buffer.concat(listExamples().map((sample) => sample.bytes)).toString()
  writeFileSync(file, text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes))
  try {
    // The first makes what is missing.
    timeOf('npm', ['run', '-s', 'countersign', '--', 'draft', file])
    return {
      nodeMs: middle(() => timeOf(process.execPath, ['dist/countersign.mjs', 'draft', file])),
      npmMs: middle(() => timeOf('npm', ['run', '-s', 'countersign', '--', 'draft', file])),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Certificates that a machine adds are read before Node.js runs anything of ours. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined }

function timeOf(command: string, typed: string[]): number {
  const from = performance.now()
  execFileSync(command, typed, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return performance.now() - from
}

function middle(time: () => number): number {
  const times = Array.from({ length: runs }, time).sort((a, b) => a - b)
  return round(times[Math.floor(runs / 2)]!)
}
