import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a module answers, which is none of those that tests can load themselves. */
function answer(code: string): unknown {
  const script = `import { membersOf, page, western } from './scripts/western/letters.mjs'
    import { asWritten, inOneByte } from './scripts/western/one-byte.mjs'
    import { inBytes, spelledOut } from './scripts/western/spelled-out.mjs'
    console.log(JSON.stringify(${code}))`
  const typed = ['--input-type=module', '-e', script]
  return JSON.parse(execFileSync(process.execPath, typed, { encoding: 'utf8' }))
}

test('what is asked of letters is spelled out, within a set and by itself', () => {
  const table = { '\\p{Lu}': 'A-Z', '\\P{L}': '0-9' }
  const spelled = (source: string) =>
    answer(`spelledOut(${JSON.stringify(source)}, ${JSON.stringify(table)})`)
  expect(spelled('^\\p{Lu}[\\p{Lu}’-]+\\[\\p{Lu}\\]\\P{L}$')).toBe('^[A-Z][A-Z’-]+\\[[A-Z]\\][0-9]$')
  expect(spelled('[^\\]\\p{Lu}]\\p{Lu}')).toBe('[^\\]A-Z][A-Z]')
})

test('what nobody has told of stays as it is', () => {
  expect(answer(`spelledOut('[\\\\p{Sc}]\\\\p{Sc}', {})`)).toBe('[\\p{Sc}]\\p{Sc}')
})

test('every western letter is matched as before, with and without regard to case', () => {
  const differing = answer(`['L', 'Lu', 'Ll', 'Lo', 'M', 'N'].flatMap((name) =>
    ['u', 'iu'].flatMap((flags) => [['[', ']'], ['[^', ']']].flatMap(([open, close]) => {
      const asked = new RegExp(open + '\\\\p{' + name + '}' + close, flags)
      const spelled = new RegExp(open + membersOf('\\\\p{' + name + '}', flags) + close, inBytes(flags))
      const known = new RegExp('[' + western + ']')
      const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
      return letters.filter((letter) => known.test(letter) && asked.test(letter) !== spelled.test(page[letter] ?? letter))
    })))`)
  expect(differing).toEqual([])
})

test('a western letter in the other case is western', () => {
  const strangers = answer(`Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .filter((letter) => new RegExp('[' + western + ']').test(letter))
    .filter((letter) => new RegExp('[^' + western + ']').test(letter.toUpperCase() + letter.toLowerCase()))`)
  expect(strangers).toEqual([])
})

test('no two western letters are written alike, and each in one byte', () => {
  const written = answer(`Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .filter((letter) => new RegExp('[' + western + ']').test(letter))
    .map((letter) => page[letter] ?? letter)`) as string[]
  expect(new Set(written).size).toBe(written.length)
  expect(written.filter((letter) => letter > '\xff')).toEqual([])
})

test('what is written in one byte a letter changes its case as before', () => {
  const strangers = answer(`Object.keys(page).filter((letter) =>
    page[letter].toUpperCase() !== (page[letter.toUpperCase()] ?? letter.toUpperCase()) ||
    page[letter].toLowerCase() !== (page[letter.toLowerCase()] ?? letter.toLowerCase()))`)
  expect(strangers).toEqual([])
})

test('whatever was read comes back as it was written, spans by their places', () => {
  const text = 'Ngāti Tai: “Ten euros – €10 – is naïve…”'
  const read = { text, name: 'ā “1”.txt', blocks: [{ start: 0, end: 9, text: 'Ngāti Tai', of: null }], n: 2 }
  const code = `inOneByte(${JSON.stringify(read)})`
  expect(answer(`/^[\\0-\\xff]*$/.test(JSON.stringify(${code}))`)).toBe(true)
  expect(answer(`asWritten(${code}, ${JSON.stringify(text)})`)).toEqual(read)
})

test('no set of letters that expressions ask for begins or ends at a sign that is written otherwise', () => {
  const signs = (answer('Object.keys(page)') as string[]).join('')
  const ranges = new RegExp(`[${signs}]-[^\\]]|\\w-[${signs}]`, 'u')
  const sources = readdirSync('lib/documents/findings', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join('lib/documents/findings', name), 'utf8'))
  const code = sources
    .flatMap((source) => source.split('\n'))
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
  expect(code.filter((line) => ranges.test(line))).toEqual([])
})
