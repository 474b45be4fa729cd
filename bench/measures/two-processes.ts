import { findFreePort } from '@/tests/support/site'
import { loadCounted } from '../load'
import { round, type BenchSite, type Measure } from '../result'
import { heldTo } from '../several/hold'
import { findProxy, withProxy } from '../several/proxy'
import { startSiteProcess, type SiteProcess } from '../several/sites'
import { listPresses, untilCounted } from './confirm'
import { measureAge } from './page-while-signing'
import { signAt } from './sign'

const [amount, confirmations, connections] = [15_000, 5_000, 64]
const [heldShare, heldAmount, ageSeconds] = [0.4, 4_000, 10]

/** Two processes of the site and one worker behind a proxy, beside one process behind the same: every row and count exact. */
export const twoProcesses: Measure = async (bench) => {
  const proxy = findProxy()
  if (!proxy) throw new Error('neither haproxy nor nginx is installed')
  const site = await bench.site()
  const port = await findFreePort()
  const before = { ...site, url: `http://localhost:${port}` }
  const sites = await Promise.all([1, 2].map(() => startSiteProcess(site, before.url)))
  const behind = <T>(count: number, work: () => Promise<T>) =>
    withProxy(proxy, { port, sites: sites.slice(0, count).map((one) => one.port) }, work)
  try {
    const one = await behind(1, () => signAt(before, amount))
    const two = await behind(2, () => signAt(before, amount))
    const [heldOne, heldTwo] = [await held(1), await held(2)]
    const isExact = await behind(2, () => confirmExactly(before))
    const oldestSeconds = await behind(2, () => measureAge(before, sites.map(pageOf), ageSeconds))
    if (!one || !two || !heldOne || !heldTwo || !isExact) return null
    const ratio = round(two.perSecond! / one.perSecond!)
    const heldGain = round(heldTwo.perSecond! / heldOne.perSecond!)
    return { ...two, onePerSecond: one.perSecond!, ratio, heldGain, oldestSeconds, rows: amount }
  } finally {
    await Promise.all(sites.map((one) => one.stop()))
  }

  function held(count: number) {
    const pids = sites.slice(0, count).map(({ pid }) => pid)
    return behind(count, () => heldTo(heldShare, pids, () => signAt(before, heldAmount)))
  }

  function pageOf({ url }: SiteProcess): string {
    return `${url}/c/${site.slug}`
  }
}

async function confirmExactly(site: BenchSite): Promise<boolean> {
  const presses = await listPresses(site, confirmations)
  const before = await untilCounted(site)
  const post = (n: number) => presses[n % presses.length]!
  const { answered } = await loadCounted({ url: site.url, amount: presses.length, connections, post })
  const after = await untilCounted(site)
  const counts = [answered, after.confirmed - before.confirmed, after.count - before.count]
  return presses.length === confirmations && counts.every((count) => count === confirmations)
}
