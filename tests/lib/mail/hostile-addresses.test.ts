import fc from 'fast-check'
import { readAddress } from '@/lib/mail/email-address'
import { readSignForm } from '@/lib/signatures/schema'

function canonicalOf(typed: string): string | null {
  const read = readAddress(typed)
  return read.ok ? read.canonical : null
}

const name = fc.stringMatching(/^[a-z][a-z0-9]{2,10}$/)
const tag = fc.stringMatching(/^[a-z0-9+_-]{0,8}$/)
const houses = [
  { same: ['gmail.com', 'googlemail.com'], ignoresDots: true },
  { same: ['proton.me', 'pm.me', 'protonmail.com', 'protonmail.ch'], ignoresDots: true },
  { same: ['example.org'], ignoresDots: false },
  { same: ['bücher.example', 'xn--bcher-kva.example'], ignoresDots: false },
]
const way = fc.record({ tag, dotAt: fc.nat(9), isUpper: fc.boolean(), houseAt: fc.nat(9) })
const aliases = fc.record({
  name,
  house: fc.constantFrom(...houses),
  ways: fc.array(way, { minLength: 2, maxLength: 6 }),
})

test('ten thousand sets of aliases: one set, one mailbox, and its canonical form is its own', () => {
  fc.assert(
    fc.property(aliases, ({ name, house, ways }) => {
      const forms = ways.map(({ tag, dotAt, isUpper, houseAt }) => {
        const at = 1 + (dotAt % (name.length - 1))
        const dotted = house.ignoresDots ? `${name.slice(0, at)}.${name.slice(at)}` : name
        const typed = `${dotted}${tag && `+${tag}`}@${house.same[houseAt % house.same.length]}`
        return canonicalOf(isUpper ? typed.toUpperCase() : typed)
      })
      expect(forms).not.toContain(null)
      expect(new Set(forms).size).toBe(1)
      expect(canonicalOf(forms[0]!)).toBe(forms[0])
    }),
    { numRuns: 10_000 },
  )
})

test('two names at one house are never one mailbox', () => {
  fc.assert(
    fc.property(name, name, fc.constantFrom(...houses), (one, other, { same }) => {
      fc.pre(one !== other)
      expect(canonicalOf(`${one}@${same[0]}`)).not.toBe(canonicalOf(`${other}@${same[0]}`))
    }),
  )
})

/** Each makes something of an honest address that a mail program, a header or an eye would take for another. */
const poisons = [
  ...[
    '\r\nBcc: eve@example.net',
    '\n',
    '\r',
    '\0',
    '\t',
    ' ',
    '\u00a0',
    '\u2028',
    '\u200b',
    '\u200d',
    '\u202e',
  ],
  ...[
    '\u2066',
    '\ufeff',
    '\u00ad',
    '@',
    '@eve.example@',
    '"',
    '"x"',
    '(x)',
    '<',
    '>',
    ',',
    ';',
    ':',
    '\\',
    '[',
    ']',
  ],
  // Cyrillic a, full-width a, @ and full stop, a ligature, dotless i, long s, the Kelvin sign, half a pair, a picture, an accent.
  ...[
    '\u0430',
    '\uff41',
    '\uff20',
    '\uff0e',
    '\ufb01',
    '\u0131',
    '\u017f',
    '\u212a',
    '\ud800',
    '\u{1f48c}',
    '\u00e9',
  ],
  ...['e\u0301', '..'],
]
const hostile = fc
  .record({ poison: fc.constantFrom(...poisons), at: fc.nat(6), name })
  .map(({ poison, at, name }) => {
    const cut = 1 + (at % (name.length - 1))
    return `${name.slice(0, cut)}${poison}${name.slice(cut)}@example.org`
  })

test('five hundred hostile addresses: nothing gets through, by any letter of the name', () => {
  fc.assert(
    fc.property(hostile, (email) => {
      expect(canonicalOf(email)).toBeNull()
      const form = readSignForm({ name: 'Ada Example', email, country: 'NL' })
      expect(form).toMatchObject({ ok: false, errors: { email: [expect.any(String)] } })
    }),
    { numRuns: 500 },
  )
})

const hostileDomains = [
  ...[
    'example.org\r\nBcc: eve@example.net',
    'exam\u200bple.org',
    'ｅxample.org',
    'example。org',
    'exam ple.org',
    'example..org',
  ],
  ...[
    '-example.org',
    'example-.org',
    'localhost',
    '127.0.0.1',
    '[127.0.0.1]',
    '[IPv6:::1]',
    '0x7f.1',
    '2130706433',
    'example.org:25',
  ],
  ...[
    'example.org/x',
    'example.org?x',
    'example.org#x',
    'eve:x@example.org',
    'example',
    '.',
    '',
    'xn--a',
    'example.org,eve@example.net',
  ],
]

test.each(hostileDomains)('the domain %j is none', (domain) => {
  expect(canonicalOf(`ada@${domain}`)).toBeNull()
})
