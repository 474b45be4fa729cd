import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Measure } from '../result'
import { timeDemo } from '../time-demo'

/** From `npm run demo` in a fresh clone, with nothing installed or built, to the first page. */
export const demoToFirstPage: Measure = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-clone-'))
  try {
    execFileSync('git', ['clone', '--quiet', '.', folder])
    return await timeDemo(folder, { runs: 1 })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
