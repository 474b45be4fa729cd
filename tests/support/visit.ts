// A visitor's browser: how wide, with or without JavaScript; what goes wrong on a page is kept and can be asked for.

import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { eventually, siteUrl } from './stories'

export type Visitor = { page: Page; complaints: string[]; strangers: string[]; leave(): Promise<void> }
export type VisitorOptions = { width?: number; javaScript?: boolean }

/** For what comes in a moment, however busy the machine is. */
const patienceMs = 60_000

/** Complaints: errors of scripts and what the content security policy refused. Strangers: requests to anybody else. */
export async function visit(
  browser: Browser,
  { width = 1280, javaScript = true }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: siteUrl(),
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
  })
  context.setDefaultTimeout(patienceMs)
  const page = await context.newPage()
  const [complaints, strangers]: string[][] = [[], []]
  page.on('console', (message) => message.type() === 'error' && complaints!.push(message.text()))
  page.on('pageerror', (fault) => complaints!.push(fault.message))
  page.on('request', (request) => isStranger(request.url()) && strangers!.push(request.url()))
  return { page, complaints: complaints!, strangers: strangers!, leave: () => context.close() }
}

const isStranger = (url: string) => /^https?:/.test(url) && new URL(url).host !== new URL(siteUrl()).host

/**
 * What axe finds, as lines that can be read; best empty. A mail's frame runs nothing, so axe cannot look inside it; no other page has
 * frames, so nothing need be put together from several in a page of its own ("legacy mode"), which takes longer than the looking.
 */
export async function listBarriers(
  page: Page,
  { except = [] }: { except?: string[] } = {},
): Promise<string[]> {
  // After a step within the desk it comes a moment later than the page.
  await eventually(async () => (await page.title()) !== '', 'A title')
  const builder = new AxeBuilder({ page }).exclude('iframe').disableRules(except).setLegacyMode()
  const { violations } = await builder.analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  )
}

/** By how many pixels the page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

export async function signForm(
  page: Page,
  { name = 'Ada Example', email = '', country = 'NL' },
): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('E-mail', { exact: true }).fill(email)
  await page.getByLabel('Country').selectOption(country)
  await page.locator('#sign button[type=submit]').click()
}
