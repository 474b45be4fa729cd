import { bodyLimit, readUpdateFields } from '@/lib/updates/schema'

const good = { kind: 'news', title: 'News', body: 'Words.', country: '', city: '' }

test('what a form sends is read: line ends, spaces, capitals, nothing for empty', () => {
  const read = readUpdateFields({
    ...good,
    title: ' Two\n lines ',
    body: 'a\r\nb\tc ',
    country: 'nl',
    city: ' Delft ',
  })
  const fields = { kind: 'news', title: 'Two lines', body: 'a\nb c', country: 'NL', city: 'Delft' }
  expect(read).toEqual({ ok: true, fields })
  expect(readUpdateFields({ kind: 'answer' })).toEqual({
    ok: true,
    fields: { kind: 'answer', title: '', body: '', country: null, city: null },
  })
})

test.each([
  ['kind', { kind: 'gossip' }],
  ['title', { title: 'x'.repeat(151) }],
  ['title', { title: 'evil \u202e txt' }],
  ['body', { body: 'x'.repeat(bodyLimit + 1) }],
  ['body', { body: 'null \u0000' }],
  ['country', { country: 'XX' }],
  ['country', { city: 'Delft' }],
  ['title', { title: ['a'] }],
])('a wrong %s is refused with a sentence: %j', (field, given) => {
  const read = readUpdateFields({ ...good, ...given })
  expect(read).toMatchObject({ ok: false, errors: { [field]: [expect.stringMatching(/\.$/)] } })
})
