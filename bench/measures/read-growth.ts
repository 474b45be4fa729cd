import { listExamples, openReader, type Propose } from '../read-over'
import { round, type Result } from '../result'

const sizes = { kB100: 100_000, MB1: 1_000_000, MB10: 10_000_000 }

/** Megabytes a second of a processor for texts of 100 kB, 1 MB and 10 MB, and how many times the time ten times the text takes: the worse of both steps. */
export async function readGrowth(): Promise<Result | null> {
  const text = listExamples()
    .map(({ bytes }) => bytes.toString())
    .join('\n')
  const propose = await openReader()
  const took: number[] = []
  for (const size of Object.values(sizes)) {
    const bytes = Buffer.from(text.repeat(Math.ceil(size / text.length)).slice(0, size))
    const ms = await bestOf(size > sizes.MB1 ? 1 : 3, bytes, propose)
    if (ms === null) return null
    took.push(ms)
  }
  const speeds = Object.entries(sizes).map(([name, size], n) => [
    `${name}MBs`,
    round(size / 1e6 / (took[n]! / 1000)),
  ])
  const tenfold = round(Math.max(took[1]! / took[0]!, took[2]! / took[1]!))
  return { ...Object.fromEntries(speeds), tenfold }
}

async function bestOf(times: number, bytes: Buffer, propose: Propose): Promise<number | null> {
  let best = Infinity
  for (let n = 0; n < times; n++) {
    const before = process.cpuUsage()
    const answer = await propose({ bytes, name: 'growth.txt' })
    if (!answer.ok) return null
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
