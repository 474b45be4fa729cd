import { setTimeout as wait } from 'node:timers/promises'
import { formatCount } from '@/lib/core/format'
import { loadCounted } from '../load'
import { round, type BenchSite, type Measure } from '../result'
import { countRows } from '../rows'
import { signForm } from '../sign-form'
import { listPresses, untilCounted } from './confirm'

const [seconds, signsPerSecond] = [15, 500]

/** The campaign's page while 500 sign every second, and how long it takes until somebody who confirms is counted on it. */
export const pageWhileSigning: Measure = async (bench) => {
  const site = await bench.site()
  const page = `${site.url}/c/${site.slug}`
  const amount = signsPerSecond * seconds
  const before = await countRows(site)
  const [{ result }, signing, oldestSeconds] = await Promise.all([
    loadCounted({ url: page, seconds }),
    loadCounted({ url: `${page}/sign`, connections: 16, amount, rate: signsPerSecond, post: signForm }),
    measureAge(site, [page], seconds),
  ])
  const after = await countRows(site)
  if (signing.answered !== amount || after.signatures - before.signatures !== amount) return null
  const { perSecond: signed, errors } = signing.result
  return { ...result, errors: result.errors! + errors!, signed: signed!, oldestSeconds }
}

/** One confirms; then the page is read, of each process, until it says so; and again. The longest that it took. */
export async function measureAge(site: BenchSite, pages: string[], seconds: number): Promise<number> {
  const endAt = performance.now() + seconds * 1000
  let [{ count }, oldest] = [await untilCounted(site), 0]
  for (const { path, body } of await listPresses(site, seconds)) {
    if (performance.now() > endAt) break
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    await fetch(site.url + path, { method: 'POST', headers, body, redirect: 'manual' })
    const confirmedAt = performance.now()
    const shown = formatCount(++count)
    await Promise.all(pages.map((page) => untilShown(page, shown)))
    oldest = Math.max(oldest, performance.now() - confirmedAt)
  }
  return round(oldest / 1000)
}

async function untilShown(page: string, count: string): Promise<void> {
  while (!(await (await fetch(page)).text()).includes(count)) await wait(20)
}
