import { readLine, readLines, readName } from '@/lib/signatures/plain-line'
import { cpuMsOf } from '@/tests/support/cpu-ms'

const names = [
  ...[
    'Ada Example',
    'Ng',
    'Dr. Co',
    'J.R. Smith',
    'J. R. R. Example',
    'J.R.R.Example',
    'J.SMITH',
    'K.Li',
    'M.Ly',
  ],
  ...[
    'St.John Smythe',
    'St. John',
    'St.Me',
    'Dr.Müller',
    'Mrs.Example',
    'Ph.D. Ada',
    'Martin Luther King Jr.',
  ],
  ...[
    'O’Brien-Smith',
    "D'Arcy",
    'J.O’Brien',
    'Jean-Luc',
    'van der Berg',
    'José Ñuñez',
    'Þórr Ægisson',
    'Ada (Bea) Example',
  ],
  ...[
    '李雷',
    '山田・太郎',
    'محمد',
    'د.أحمد',
    'می‌خواهم',
    'கே.பாலசந்தர்',
    'एस.आर. राव',
    'Александр Пример',
    'А.С.Пример',
  ],
  ...['Raj s/o Kumar', 'Siva a/l Raman', 'Ada Example, MD', 'Ada "Bea" Example'],
]

test.each(names)('%s is a name', (name) => {
  expect(readName(name)).toEqual({ ok: true, text: name })
})

const addresses = [
  ...[
    'example.org',
    'Example.org',
    'Buy at example.com',
    'example.com, now',
    '(example.com)',
    'cheap.pills',
    'Cheap.Pills',
  ],
  ...[
    'example.berlin',
    'a.b.example.de',
    'J.R.com',
    'St.John.com',
    'Bit.ly',
    'T.CO',
    'T.me',
    'Abc.Com',
    'ABC.COM',
  ],
  ...[
    'bit.ly/x',
    '4u.xyz',
    'web3.xyz',
    'my-site.io',
    'пример.рф',
    '例え.com',
    'example。com',
    'example．com',
    'ｅｘａｍｐｌｅ．ｃｏｍ',
  ],
  ...[
    'https://example',
    'x://y',
    '//example',
    'www.x',
    'WWW.Example',
    'ｗｗｗ.x',
    'mail ada@example.org',
    'xn--p1ai.xn--p1ai',
  ],
]

test.each(addresses)('%s holds a web address', (name) => {
  expect(readName(name)).toEqual({ ok: false, reason: expect.stringContaining('web addresses') })
})

test.each(['Ada/Bea', 'Ada / Bea', 'Ada/', '/Ada', 'a/bc', 'Ada／Bea', 'localhost/x'])(
  '%s holds a slash, which the name of a person has not',
  (name) => {
    expect(readName(name)).toEqual({ ok: false, reason: 'Leave out /.' })
  },
)

test.each([
  '=Ada',
  '＝Ada',
  '+Ada',
  '＋Ada',
  '-Ada',
  '－Ada',
  '﹣Ada',
  '@ada',
  '＠ada',
  ' ＝Ada',
  '\u200e=Ada',
])('%s would run in a spreadsheet', (name) => {
  expect(readName(name)).toEqual({ ok: false, reason: expect.stringContaining('Begin with a letter') })
})

test('a letter that was lost on the way is asked for again, in a name and in a comment', () => {
  for (const read of [readName, readLine, readLines])
    expect(read('Jos\ufffd')).toEqual({ ok: false, reason: 'A letter did not arrive: type it again.' })
})

test.each([
  'Halle/Saale',
  'Chair / Treasurer',
  'Harbour Friends e.V.',
  'Example N.V.',
  'Washington, D.C.',
  '24/7 Aid',
])('%s is a city, a body or a role', (line) => {
  expect(readLine(line)).toEqual({ ok: true, text: line })
})

test('a line of thousands of letters or dots is read at once', async () => {
  const lines = ['a'.repeat(4_000), 'a.'.repeat(2_000), 'A.'.repeat(2_000), '/'.repeat(4_000)]
  expect(await cpuMsOf(() => lines.forEach(readName))).toBeLessThan(200)
})
