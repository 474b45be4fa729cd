import { readSignForm } from '@/lib/signatures/schema'

const ada = { name: 'Ada Example', email: 'ada@example.org', country: 'nl' }

function read(fields: unknown) {
  const answer = readSignForm(fields)
  return answer.ok ? answer.form : answer.errors
}

test('the least there can be is a name, an address and a country', () => {
  expect(read(ada)).toMatchObject({
    name: 'Ada Example',
    email: { address: 'ada@example.org', canonical: 'ada@example.org' },
    country: 'NL',
    city: null,
    comment: null,
    showName: false,
    updates: 'nothing',
    as: 'person',
    body: null,
    role: null,
    website: false,
    source: null,
  })
})

test('nothing at all is refused in words, field by field', () => {
  expect(read({})).toEqual({
    name: ['Enter your name.'],
    email: ['Enter your e-mail address.'],
    country: ['Choose your country.'],
  })
  for (const odd of [null, 'text', 7, []]) expect(readSignForm(odd).ok).toBe(false)
})

test.each([
  ['', 'nothing'],
  ['result', 'result'],
  ['all', 'all'],
  ['on', 'all'],
])('updates=%j means %s', (updates, wish) => {
  expect(read({ ...ada, updates })).toMatchObject({ updates: wish })
})

test.each([
  'José Ñuñez',
  'O’Brien-Smith',
  'St.John Smythe',
  'J.R.R. Example',
  '李雷',
  'محمد',
  'می‌خواهم',
  'Ng',
  'Dr. Co',
])('%s is a name', (name) => {
  expect(read({ ...ada, name })).toMatchObject({ name })
})

test.each([
  ['https://example.org', 'web addresses'],
  ['Buy at example.com', 'web addresses'],
  ['www.example', 'web addresses'],
  ['Ada ＠ http://x', 'web addresses'],
  ['=HYPERLINK("x")', 'Begin with a letter'],
  ['+31 6', 'Begin with a letter'],
  ['-Ada', 'Begin with a letter'],
  ['@ada', 'Begin with a letter'],
  ['Ada\nBcc: eve', 'one line'],
  ['Ada\u0007', 'control characters'],
  ['Ada\0', 'control characters'],
  ['Ada\u200b', 'hidden'],
  ['Ada\u{e0041}', 'hidden'],
  ['Ada \u202eelpmaxE', 'direction'],
  ['\u2066Ada', 'direction'],
  ['Ad\ud800a', 'hidden'],
  ['A\u0301\u0302\u0303\u0304\u0305\u0306', 'marks'],
  ['<b>Ada</b>', '< and >'],
  ['1234', 'Use letters'],
  ['\u200e', 'Enter your name'],
  ['   ', 'Enter your name'],
  ['a'.repeat(121), 'at most 120'],
  ['a'.repeat(10_000), 'too long'],
])('the name %j is refused with a reason', (name, reason) => {
  const answer = readSignForm({ ...ada, name })
  expect(answer).toMatchObject({ ok: false, errors: { name: [expect.stringContaining(reason)] } })
})

test('names are kept in one Unicode form and without silent direction marks', () => {
  expect(read({ ...ada, name: ' Jose\u0301\u200e ' })).toMatchObject({ name: 'Jos\u00e9' })
})

test('a comment has lines and links, at most 500 characters, and no hidden direction', () => {
  expect(read({ ...ada, comment: ' One\r\ntwo http://example.org ' })).toMatchObject({
    comment: 'One\ntwo http://example.org',
  })
  expect(read({ ...ada, comment: 'x'.repeat(500) })).toMatchObject({ comment: 'x'.repeat(500) })
  expect(read({ ...ada, comment: 'x'.repeat(501) })).toEqual({ comment: ['Use at most 500 characters.'] })
  expect(read({ ...ada, comment: 'a\u202eb' })).toMatchObject({
    comment: [expect.stringContaining('direction')],
  })
})

test('an organisation or office names its body and the role of who signs; a person has neither', () => {
  expect(read({ ...ada, as: 'organisation' })).toEqual({
    body: ['Name the organisation or office.'],
    role: ['Say what your role there is.'],
  })
  const office = { ...ada, as: 'office', body: 'City of Exampleton', role: 'Mayor' }
  expect(read(office)).toMatchObject({ as: 'office', body: 'City of Exampleton', role: 'Mayor' })
  expect(read({ ...office, as: '' })).toMatchObject({ as: 'person', body: null, role: null })
  expect(read({ ...ada, as: 'robot' })).toEqual({ as: ['Choose for whom you sign.'] })
})

test('a source we do not like is left out, not refused', () => {
  expect(read({ ...ada, source: 'newsletter-12' })).toMatchObject({ source: 'newsletter-12' })
  expect(read({ ...ada, source: '"><script>' })).toMatchObject({ source: null })
})

test('values that are no text are refused where they stand', () => {
  expect(read({ ...ada, name: { $gt: '' }, city: ['x'], showName: 1, updates: true })).toEqual({
    name: ['Send text.'],
    city: ['Send text.'],
    showName: ['Send text.'],
    updates: ['Send text.'],
  })
})

test.each([
  ['on', true],
  [true, true],
  [false, false],
  ['', false],
  [null, false],
  ['true', false],
])('showName=%j means %j', (showName, isShown) => {
  expect(read({ ...ada, showName })).toMatchObject({ showName: isShown })
})

test.each([
  [undefined, null],
  ['', null],
  ['3', 3],
  [3, 3],
  ['x', 0],
  ['-1', 0],
  ['1.5', 0],
])('wording=%j is version %j', (wording, version) => {
  expect(read({ ...ada, wording })).toMatchObject({ wording: version })
})
