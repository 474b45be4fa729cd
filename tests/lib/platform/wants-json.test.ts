import { wantsJson } from '@/lib/platform/wants-json'

test.each([
  'application/json',
  'Application/JSON',
  'text/html;q=0.5, application/json',
  'application/json;q=0.2, */*',
  'application/json; q=0.05',
])('«%s» asks for data', (accept) => {
  expect(wantsJson(accept)).toBe(true)
})

test.each([
  null,
  undefined,
  '',
  '*/*',
  'text/html',
  'application/json;q=0',
  'text/html, application/json; q=0.000, */*',
])('«%s» asks for a page', (accept) => {
  expect(wantsJson(accept)).toBe(false)
})
