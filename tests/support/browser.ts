// A real browser for the stories, opened once for each test file and closed after it:
//   const browser = sharedBrowser()
//   const page = await browser().newPage()

import { chromium, type Browser } from 'playwright-core'
import type { FoundBrowser } from './find-browser'

/** The pages are our own, from this machine: no sandbox is needed, and no request leaves it. */
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

export function sharedBrowser(): () => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())
  return () => browser!
}

export function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = JSON.parse(process.env.TEST_BROWSER!) as FoundBrowser
  return chromium.launch({
    executablePath,
    args: [...flags, ...args],
    env: { ...(process.env as FoundBrowser['env']), ...env },
  })
}
