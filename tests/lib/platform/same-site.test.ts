import { resetEnv } from '@/lib/platform/env'
import { isSameSite } from '@/lib/platform/same-site'
import { siteHosts, siteUrl } from '@/lib/platform/site-url'

const before = { ...process.env }

function setEnv(values: Record<string, string>): void {
  Object.assign(process.env, { SITE_URL: '', PORT: '3000', DEMO: '', ...values })
  resetEnv()
}

afterEach(() => {
  Object.assign(process.env, before)
  resetEnv()
})

function ask(headers: Record<string, string>): boolean {
  return isSameSite(new Request('https://example.org/c/harbour/sign', { method: 'POST', headers }))
}

test.each([
  ['a script, which says nothing', {}, true],
  ['a form of ours', { 'sec-fetch-site': 'same-origin', origin: 'https://example.org' }, true],
  ['a browser without fetch metadata', { origin: 'https://example.org' }, true],
  ['our form where a proxy drops Origin', { 'sec-fetch-site': 'same-origin' }, true],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
  ['another site, from an old browser', { origin: 'https://evil.example' }, false],
  ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, false],
  ['a page that hides where it comes from', { origin: 'null' }, false],
  ['nonsense', { origin: 'example.org' }, false],
  ['our name as part of another', { origin: 'https://example.org.evil.example' }, false],
])('%s', (_, headers, accepted) => {
  setEnv({ SITE_URL: 'https://example.org', NODE_ENV: 'production' })
  expect(ask(headers)).toBe(accepted)
})

test('without SITE_URL the site is this machine, under its three names', () => {
  setEnv({ PORT: '4321' })
  expect(siteUrl()).toBe('http://localhost:4321')
  expect(siteHosts()).toEqual(['localhost:4321', '127.0.0.1:4321', '[::1]:4321'])
})

test('a production site answers to its own name alone', () => {
  setEnv({ SITE_URL: 'https://example.org', NODE_ENV: 'production' })
  expect(siteHosts()).toEqual(['example.org'])
})
