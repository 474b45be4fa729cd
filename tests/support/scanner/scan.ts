// What machines do with the links of a mail before a person sees it: ask for their heads, prefetch them, open them, and open them in
// a real browser that runs scripts and follows where it is sent.

import type { Browser } from 'playwright-core'
import { siteUrl } from '../stories'

type Scan = { links: string[]; times: number; browser: Browser }
/** Faults: answers of 5xx. Cookies: set by any answer. */
export type Scanned = { requests: number; visits: number; faults: string[]; cookies: string[] }

const machines: RequestInit[] = [
  { method: 'GET' },
  { method: 'HEAD' },
  { method: 'OPTIONS' },
  { method: 'GET', headers: { 'sec-purpose': 'prefetch', purpose: 'prefetch', 'x-moz': 'prefetch' } },
  { method: 'GET', headers: { 'sec-purpose': 'prefetch;prerender', 'user-agent': 'Mozilla/5.0 (scanner)' } },
]

export async function scan({ links, times, browser }: Scan): Promise<Scanned> {
  const scanned: Scanned = { requests: 0, visits: 0, faults: [], cookies: [] }
  for (let round = 0; round < times; round++) {
    await Promise.all(links.map((link) => askForAll(link, scanned)))
    await visitAll(browser, links, scanned)
  }
  return scanned
}

async function askForAll(link: string, scanned: Scanned): Promise<void> {
  for (const machine of machines) {
    const answer = await fetch(link, machine)
    await answer.arrayBuffer()
    scanned.requests++
    if (answer.status >= 500) scanned.faults.push(`${machine.method} ${link}: ${answer.status}`)
    if (answer.headers.has('set-cookie')) scanned.cookies.push(link)
  }
}

/** One browser for all links, as one that keeps its cookies would. */
async function visitAll(browser: Browser, links: string[], scanned: Scanned): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const page = await context.newPage()
  await page.route(
    (url) => url.origin !== siteUrl(),
    (route) => route.abort(),
  )
  for (const link of links) {
    const answer = await page.goto(link, { waitUntil: 'load' })
    scanned.visits++
    if (!answer || answer.status() >= 500) scanned.faults.push(`visit ${link}: ${answer?.status()}`)
  }
  scanned.cookies.push(...(await context.cookies()).map(({ name }) => name))
  await context.close()
}
