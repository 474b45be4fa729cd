import { execFileSync } from 'node:child_process'

/** What a module answers, which is none of those that tests can load themselves. */
function answer(code: string): unknown {
  const script = `import { membersOf, western } from './scripts/western/letters.mjs'
    import { spelledOut } from './scripts/western/spelled-out.mjs'
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
      const spelled = new RegExp(open + membersOf('\\\\p{' + name + '}', flags) + close, flags)
      const known = new RegExp('[' + western + ']')
      const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
      return letters.filter((letter) => known.test(letter) && asked.test(letter) !== spelled.test(letter))
    })))`)
  expect(differing).toEqual([])
})

test('a western letter in the other case is western', () => {
  const strangers = answer(`Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .filter((letter) => new RegExp('[' + western + ']').test(letter))
    .filter((letter) => new RegExp('[^' + western + ']').test(letter.toUpperCase() + letter.toLowerCase()))`)
  expect(strangers).toEqual([])
})
