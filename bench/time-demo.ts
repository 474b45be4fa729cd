// Seconds from `npm run demo` to the first page, in a folder that is a clone of the project.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startSite } from '@/tests/support/site'
import { round, type Result } from './result'

/** The last of so many runs on the same data directory counts. */
export async function timeDemo(cwd: string, { runs }: { runs: number }): Promise<Result | null> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'countersign-bench-'))
  try {
    let seconds: number | null = null
    for (let run = 0; run < runs; run++) seconds = await timeOnce(cwd, dataDir)
    return seconds === null ? null : { seconds: round(seconds) }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function timeOnce(cwd: string, dataDir: string): Promise<number | null> {
  const startedAt = performance.now()
  const site = await startSite({ cwd, dataDir })
  const { ok } = await fetch(site.url)
  const seconds = (performance.now() - startedAt) / 1000
  await site.stop()
  return ok ? seconds : null
}
