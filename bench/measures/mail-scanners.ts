import { openBrowser } from '@/tests/support/browser'
import { findBrowser } from '@/tests/support/find-browser'
import { joinSite } from '@/tests/support/join-site'
import { addressesOf, castFor } from '@/tests/support/scanner/cast'
import { differenceOf, listEffects } from '@/tests/support/scanner/effects'
import { linksIn } from '@/tests/support/scanner/links'
import { mailEverything } from '@/tests/support/scanner/mail-everything'
import { scan } from '@/tests/support/scanner/scan'
import { publishHarbour } from '@/tests/support/stories'
import type { Measure } from '../result'

const times = 10

/** Every link of a mail of every template, ten times by GET, HEAD, OPTIONS, prefetch and in a browser: what the rows say of it. */
export const mailScanners: Measure = async (bench) => {
  const { url } = await bench.site()
  const joined = { url, dataDir: process.env.DATA_DIR! }
  process.env.TEST_SITE = JSON.stringify(joined)
  process.env.TEST_BROWSER = JSON.stringify(findBrowser())
  const leave = joinSite(joined)
  const browser = await openBrowser()
  try {
    const cast = castFor(await publishHarbour(`scanned-${process.pid}`))
    const links = linksIn(await mailEverything(cast))
    const before = await listEffects(addressesOf(cast))
    const { requests, visits, faults, cookies } = await scan({ links, times, browser })
    const after = await listEffects(addressesOf(cast))
    if (after.mark !== before.mark) throw new Error('opening links changed rows')
    const found = { links: links.length, requests, visits, cookies: cookies.length }
    return { ...found, ...differenceOf(before, after), errors: faults.length }
  } finally {
    await browser.close()
    await leave()
  }
}
