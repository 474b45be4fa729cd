import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { env } from '@/lib/platform/env'
import { memoryMiB } from '../memory'
import { round, type Measure } from '../result'
import { untilCounted } from './confirm'
import { fillSignatures } from './sign-at-1m'

const pollMs = 100

/** The command writes every counted signature of a campaign that has a million; the most memory it held meanwhile. */
export const export1m: Measure = async (bench) => {
  const site = await bench.site()
  await fillSignatures(site, 1_000_000)
  const { count } = await untilCounted(site, 15 * 60_000)
  const startedAt = performance.now()
  const { lines, mostMiB, isWhole } = await exportLines(site.slug)
  const seconds = (performance.now() - startedAt) / 1000
  // The first line names the columns.
  if (!isWhole || lines - 1 !== count) return null
  return { perSecond: round(count / seconds), rows: count, commandMiB: mostMiB, errors: 0 }
}

async function exportLines(slug: string): Promise<{ lines: number; mostMiB: number; isWhole: boolean }> {
  const command = spawn(process.execPath, ['dist/countersign.mjs', 'export', slug], {
    env: { ...process.env, DATA_DIR: env().DATA_DIR },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(command, 'exit')
  let [lines, mostMiB] = [0, 0]
  const watching = setInterval(() => (mostMiB = Math.max(mostMiB, memoryMiB(command.pid!))), pollMs)
  for await (const chunk of command.stdout as AsyncIterable<Buffer>)
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++
  clearInterval(watching)
  const [code] = await ended
  return { lines, mostMiB, isWhole: code === 0 }
}
