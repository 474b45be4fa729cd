import { htmlResponse, mailFramePolicy, scriptPolicy } from '@/lib/pages/respond'

test('nothing may run, be fetched from elsewhere, be framed or be sent elsewhere', () => {
  const policy = htmlResponse('<p>').headers.get('content-security-policy')
  for (const rule of [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy).toContain(rule)
  }
  expect(policy).not.toMatch(/unsafe|script-src|https?:/)
})

test('a page is HTML, guarded, and for anyone to keep for a second', () => {
  const { status, headers } = htmlResponse('<p>')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('cache-control')).toContain('s-maxage=1')
  expect(headers.get('set-cookie')).toBeNull()
})

test('what carries a token or what somebody typed is kept by nobody', () => {
  const answer = htmlResponse('<p>', { status: 422, cache: 'no-store', headers: { 'retry-after': '60' } })
  expect(answer.status).toBe(422)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('retry-after')).toBe('60')
})

test('the page with a mail in it allows that mail’s styles and still no script', () => {
  const policy = mailFramePolicy['content-security-policy']
  expect(policy).toContain("style-src 'self' 'unsafe-inline'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script-src')
})

test('a page with our own script allows that one alone, from a file of ours', () => {
  const policy = scriptPolicy['content-security-policy']
  expect(policy).toContain("script-src 'self'; connect-src 'self'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|nonce|https?:/)
})
