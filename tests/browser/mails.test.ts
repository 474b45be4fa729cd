import path from 'node:path'
import type { Page } from 'playwright-core'
import { sharedBrowser } from '../support/browser'
import { arabic } from '../support/mail-samples/arabic'
import { sampleNames, samples, sampleValues } from '../support/mail-samples/samples'
import { listBarriers, measureOverflow } from '../support/visit'
import { fillPlaceholders } from '@/lib/mail/fill-placeholders'
import { renderMail, type RenderedMail } from '@/lib/mail/render-mail'
import { english, type Language } from '@/lib/mail/templates/language'
import type { TemplateName } from '@/lib/mail/templates/mail-data'

const browser = sharedBrowser()
const widths = [320, 375]
const schemes = ['light', 'dark'] as const
/** A mail is read inside the page of a mail program, which has them. */
const landmarks = ['region', 'landmark-one-main']
const looks = widths.flatMap((width) => schemes.map((scheme) => ({ width, scheme })))
const cases = [english, arabic].flatMap((language) =>
  sampleNames.map((name) => [name, language.lang, language] as const),
)

/** PICTURES=folder keeps a picture of each, to be looked at. */
const folder = process.env.PICTURES

let page: Page

beforeAll(async () => {
  page = await (await browser().newContext()).newPage()
})

async function readMail(name: TemplateName, language: Language): Promise<RenderedMail> {
  return fillPlaceholders(await renderMail(name, samples[name], language), sampleValues)!
}

test.each(cases)(
  'on a phone, light and dark, the mail "%s" in "%s" fits, can be read and pressed',
  async (name, lang, language) => {
    const { html } = await readMail(name, language)
    const requests: string[] = []
    page.on('request', ({ url }) => requests.push(url()))
    for (const { width, scheme } of looks) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: scheme })
      await page.setContent(html)
      if (folder)
        await page.screenshot({
          path: path.join(folder, `${name}-${lang}-${scheme}-${width}.png`),
          fullPage: true,
        })
      expect([
        width,
        scheme,
        await measureOverflow(page),
        await listBarriers(page, { except: landmarks }),
      ]).toEqual([width, scheme, 0, []])
      expect(await getBrightness()).toBe(scheme)
      await expectLargeButton(width)
    }
    expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([])
  },
)

test.each(cases)('the mail "%s" in "%s" reads from its side of the page', async (name, _, language) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.setContent((await readMail(name, language)).html)
  const { x, width } = (await page.locator('.quiet').last().evaluate(measureWords))!
  const [before, after] = [x, 375 - x - width]
  expect(language.dir === 'ltr' ? before : after).toBe(20)
  expect(await page.locator('[role=article][dir]').getAttribute('lang')).toBe(language.lang)
})

test.each(cases)(
  'the plain text of "%s" in "%s" says the same and has no long lines of nothing',
  async (name, _, language) => {
    const { html, text } = await readMail(name, language)
    await page.setContent(html)
    const words = (shown: string) => shown.replace(/\s+/g, ' ').trim()
    for (const paragraph of await page.locator('h1, p:not([data-skip-in-text])').allInnerTexts())
      for (const line of paragraph.split('\n'))
        expect(words(text)).toContain(words(line).split(' ').slice(0, 4).join(' '))
    expect(text).not.toMatch(/\{\{|<[a-z]|undefined|null|\n{4}/)
    expect(Buffer.byteLength(html) + Buffer.byteLength(text)).toBeLessThan(20_000)
  },
)

/** Where the words themselves stand, not the box that they stand in. */
function measureWords(element: Element): { x: number; width: number } {
  const range = document.createRange()
  range.selectNodeContents(element)
  const boxes = [...range.getClientRects()]
  const [left, right] = [
    Math.min(...boxes.map((box) => box.left)),
    Math.max(...boxes.map((box) => box.right)),
  ]
  return { x: Math.round(left), width: Math.round(right - left) }
}

/** The corner of the picture: what the reader's eye meets. */
async function getBrightness(): Promise<'light' | 'dark'> {
  const corner = await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } })
  const light = await page.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!
    canvas.drawImage(image, 0, 0)
    return canvas.getImageData(0, 0, 1, 1).data[0]!
  }, corner.toString('base64'))
  return light > 127 ? 'light' : 'dark'
}

async function expectLargeButton(width: number): Promise<void> {
  for (const button of await page.locator('a.press').all()) {
    const box = (await button.boundingBox())!
    expect(box.height).toBeGreaterThanOrEqual(44)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y).toBeLessThan(800)
  }
}
