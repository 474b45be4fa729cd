import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { emptySignForm } from '@/lib/pages/sign-form-state'
import { compress } from '@/lib/platform/http/compress'
import { listLoaded, readPage } from './read-page'
import { aCampaign, aSite, aStory } from './views'

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-assets-'))

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-css.mjs', folder])
})
afterAll(() => rmSync(folder, { recursive: true }))

const manifest = () =>
  JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, string>
const built = (name: string) => readFileSync(path.join(folder, path.basename(manifest()[name]!)))

test('each asset carries a hash of its content in its name, and the style sheet uses those names', () => {
  for (const address of Object.values(manifest()))
    expect(address).toMatch(/^\/assets\/[\w-]+-[0-9a-f]{10}\.(css|js|woff2)$/)
  const used = [
    ...built('site.css')
      .toString()
      .matchAll(/url\((?:"|')?([^"')]+)/g),
  ].map(([, address]) => address)
  expect(used.sort()).toEqual(
    Object.values(manifest())
      .filter((address) => address.endsWith('.woff2'))
      .sort(),
  )
})

test('nothing that a former build left stays behind', () => {
  expect(readdirSync(folder)).toHaveLength(Object.keys(manifest()).length + 1)
})

test('a page with a story of 1,200 words weighs at most 40 kB in at most five requests', async () => {
  const words = Array.from({ length: 1200 }, (_, index) => `word${(index * 7919) % 997}`)
  const long = Array.from({ length: 20 }, (_, index) => ({
    type: 'paragraph' as const,
    text: `${words.slice(index * 60, index * 60 + 60).join(' ')}.`,
    source: { n: 1, start: index * 400, end: index * 400 + 390 },
  }))
  const [styles, face] = ['site.css', 'newsreader-latin-500-normal.woff2']
  const [script, proof] = ['page.js', 'proof.js']
  const site = aSite({
    assets: {
      styles: manifest()[styles!]!,
      face: manifest()[face!]!,
      desk: null,
      script: manifest()[script!]!,
      proof: manifest()[proof!]!,
    },
  })
  const campaign = aCampaign({ story: [...aStory, ...long] })
  const html = await renderCampaignPage({ site, campaign })
  const page = await compress(Buffer.from(html), 'br')
  const loaded = [styles!, script!].map((name) => gzipSync(built(name)).length)
  const weight = loaded.reduce((sum, one) => sum + one, page.length + built(face!).length)
  expect(weight).toBeLessThanOrEqual(40_000)
  // A flood adds one more script.
  const asking = await renderCampaignPage({ site, campaign, form: { ...emptySignForm, isProofAsked: true } })
  const fetched = listLoaded(readPage(asking)).filter((address) => /^\/assets/.test(address))
  expect([html, asking].map((text) => text.match(/<script/g)?.length)).toEqual([1, 2])
  expect(fetched.length + 1).toBeLessThanOrEqual(5)
})

test('all scripts of our own weigh at most 5 kB, not even compressed', () => {
  const scripts = Object.keys(manifest()).filter((name) => name.endsWith('.js'))
  expect(scripts).toEqual(['page.js', 'proof.js'])
  expect(scripts.reduce((sum, name) => sum + built(name).length, 0)).toBeLessThanOrEqual(5_000)
})

test('the style sheet asks nobody else for anything, and right-to-left needs no rule of its own for places', () => {
  const css = built('site.css').toString()
  expect(css).not.toMatch(/@import|https?:\/\/(?!tailwindcss)|url\((?:"|')?(?!\/assets|data:)/)
  expect(css).not.toMatch(
    /(?:margin|padding|border)-(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/,
  )
})
