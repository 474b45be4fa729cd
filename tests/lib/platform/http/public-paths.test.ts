import { findPublicPath } from '@/lib/platform/http/public-paths'

test.each([
  ['/', '/'],
  ['/?from=mail', '/'],
  ['/c/harbour', '/c/harbour'],
  ['/c/harbour?source=x', '/c/harbour'],
  ['/c/harbour/sources/2', '/c/harbour/sources/2'],
  ['/issues/water', '/issues/water'],
  ['/api/v1/campaigns', '/api/v1/campaigns'],
  ['/api/v1/campaigns/harbour/count', '/api/v1/campaigns/harbour/count'],
])('%s is the same for everyone', (url, path) => {
  expect(findPublicPath('GET', url)).toBe(path)
  expect(findPublicPath('HEAD', url)).toBe(path)
  expect(findPublicPath('POST', url)).toBeNull()
})

test.each([
  '/admin',
  '/confirm/token',
  '/mailbox',
  '/c/harbour/sign',
  '/c/a/b/c',
  '/api/auth/session',
  '/readyz',
])('%s is answered by the app each time', (url) => {
  expect(findPublicPath('GET', url)).toBeNull()
})

test('an address without end is not kept', () => {
  expect(findPublicPath('GET', `/c/${'a'.repeat(400)}`)).toBeNull()
})
