import { resetEnv } from '@/lib/platform/env'
import { isKnownHost } from '@/lib/platform/http/known-host'

const before = { ...process.env }

function setEnv(values: Record<string, string>): void {
  Object.assign(process.env, { SITE_URL: '', PORT: '3000', DEMO: '', NODE_ENV: 'production', ...values })
  resetEnv()
}

afterEach(() => {
  Object.assign(process.env, before)
  resetEnv()
})

test.each(['example.org', 'example.org:443', 'EXAMPLE.org', 'example.org:80'])('%s is ours', (host) => {
  setEnv({ SITE_URL: 'https://example.org' })
  expect(isKnownHost(host)).toBe(true)
})

test.each([
  undefined,
  '',
  'evil.example',
  'example.org.evil.example',
  'example.org:8080',
  'example.org/path',
  'evil.example@example.org',
  'example.org#',
  'localhost:3000',
])('%s is not', (host) => {
  setEnv({ SITE_URL: 'https://example.org' })
  expect(isKnownHost(host)).toBe(false)
})

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])('the demo answers to %s', (host) => {
  setEnv({ DEMO: '1' })
  expect(isKnownHost(host)).toBe(true)
})
