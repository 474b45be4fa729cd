import fc from 'fast-check'
import { readAddress } from '@/lib/mail/email-address'

function canonical(typed: string): string | null {
  const read = readAddress(typed)
  return read.ok ? read.canonical : null
}

test.each([
  ['Ada@Example.ORG', 'ada@example.org'],
  ['ada+news@example.org', 'ada@example.org'],
  ['ada+a+b@example.org', 'ada@example.org'],
  ['a.d.a@example.org', 'a.d.a@example.org'],
  ['a.d.a@gmail.com', 'ada@gmail.com'],
  ['A.da+x.y@GoogleMail.com', 'ada@gmail.com'],
  ['a.da@proton.me', 'ada@proton.me'],
  ['ada@pm.me', 'ada@proton.me'],
  ['ada+b@yahoo.co.jp', 'ada+b@yahoo.co.jp'],
  ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ['ada@BÜCHER.example', 'ada@xn--bcher-kva.example'],
  ["o'neill_x@example.org", "o'neill_x@example.org"],
  [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
])('%s is the mailbox %s', (typed, expected) => {
  expect(canonical(typed)).toBe(expected)
})

test('mail goes to the address as typed, with a domain outside ASCII in punycode', () => {
  expect(readAddress('Ada+News@Example.org')).toMatchObject({ address: 'Ada+News@Example.org' })
  expect(readAddress('Ada@bücher.example')).toMatchObject({ address: 'Ada@xn--bcher-kva.example' })
})

test.each([
  ['', 'not-an-address'],
  ['ada', 'not-an-address'],
  ['ada@', 'not-an-address'],
  ['@example.org', 'not-an-address'],
  ['ada@eve@example.org', 'not-an-address'],
  ['"ada"@example.org', 'unusual-name'],
  ['"ada@eve"@example.org', 'not-an-address'],
  ['ada eve@example.org', 'unusual-name'],
  ['ada\r\nBcc: eve@example.org', 'unusual-name'],
  ['ada\0@example.org', 'unusual-name'],
  ['.ada@example.org', 'unusual-name'],
  ['ada.@example.org', 'unusual-name'],
  ['ada..b@example.org', 'unusual-name'],
  ['ada.+x@example.org', 'unusual-name'],
  ['+x@example.org', 'unusual-name'],
  ['аda@example.org', 'unusual-name'],
  ['ad\u202ea@example.org', 'unusual-name'],
  ['ａda@example.org', 'look-alike-letters'],
  ['ada@ｅxample.org', 'look-alike-letters'],
  ['ada@exam\u200bple.org', 'unknown-domain'],
  ['ada@example', 'unknown-domain'],
  ['ada@localhost', 'unknown-domain'],
  ['ada@127.0.0.1', 'unknown-domain'],
  ['ada@0x7f.1', 'unknown-domain'],
  ['ada@[127.0.0.1]', 'unknown-domain'],
  ['ada@example.org.', 'unknown-domain'],
  ['ada@-example.org', 'unknown-domain'],
  ['ada@exam_ple.org', 'unknown-domain'],
  ['ada@ex%41mple.org', 'unknown-domain'],
  ['ada@example.org, eve@example.org', 'not-an-address'],
  ['Ada <ada@example.org>', 'unusual-name'],
  [`${'a'.repeat(65)}@example.org`, 'too-long'],
  [`ada@${'a.'.repeat(130)}org`, 'too-long'],
])('%j is refused: %s', (typed, reason) => {
  expect(readAddress(typed)).toEqual({ ok: false, reason })
})

const letters = fc.constantFrom(...'abzABZ019._+-!#@" \u00e4\u0130\u1e9e\u0430')
const names = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''))
const houses = fc.constantFrom(
  'gmail.com',
  'GoogleMail.com',
  'example.org',
  'PM.me',
  'yahoo.co.jp',
  'straße.example',
)

test('the canonical form of a canonical form is itself', () => {
  const holds = (name: string, house: string) => {
    const once = canonical(`${name}@${house}`)
    return once === null || canonical(once) === once
  }
  fc.assert(fc.property(names, houses, holds), { numRuns: 5_000 })
})

test('whatever text comes, an accepted address is one line of ASCII with one @', () => {
  const holds = (typed: string) => {
    const read = readAddress(typed)
    return (
      !read.ok ||
      [read.address, read.canonical].every((text) => /^[\x21-\x3f\x41-\x7e]+@[a-z0-9.-]+$/i.test(text))
    )
  }
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), holds), {
    numRuns: 5_000,
  })
})

test('every alias of a mailbox has one canonical form', () => {
  const alias = fc.record({
    upper: fc.boolean(),
    tag: fc.stringMatching(/^[a-z0-9]{0,6}$/),
    dotAt: fc.integer({ min: 1, max: 4 }),
    house: fc.constantFrom('gmail.com', 'googlemail.com'),
  })
  const holds = ({
    upper,
    tag,
    dotAt,
    house,
  }: {
    upper: boolean
    tag: string
    dotAt: number
    house: string
  }) => {
    const typed = `${'adaex'.slice(0, dotAt)}.${'adaex'.slice(dotAt)}${tag && `+${tag}`}@${house}`
    return canonical(upper ? typed.toUpperCase() : typed) === 'adaex@gmail.com'
  }
  fc.assert(fc.property(alias, holds), { numRuns: 10_000 })
})
