// The small numbers in English words: "seven", "sixty-five", "third". Pure.

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const irregular: Record<string, string> = { one: 'first', two: 'second', three: 'third', five: 'fifth' }
const cut: Record<string, string> = { eight: 'eighth', nine: 'ninth', twelve: 'twelfth' }

export const values = new Map<string, number>([
  ['zero', 0] as const,
  ...ones.map((word, at) => [word, at + 1] as const),
  ...tens.map((word, at) => [word, at * 10 + 20] as const),
])
export const places = new Map<string, number>([...values].map(([word, value]) => [placeOf(word), value]))

/** Up to ninety-nine; "nineteen" before "nine". */
export const small = String.raw`(?:${tens.join('|')})(?:[\s-](?:${ones.slice(0, 9).join('|')}))?|${ones.toReversed().join('|')}`

function placeOf(word: string): string {
  return irregular[word] ?? cut[word] ?? `${word.replace(/y$/, 'ie')}th`
}

/** Of a number in digits or in such words. */
export function valueOfWords(words: string): number {
  if (/^\d/.test(words)) return Number(words.replace(',', '.'))
  const parts = words.toLowerCase().split(/[\s-]+/)
  return parts.reduce((sum, word) => sum + (values.get(word) ?? places.get(word) ?? 0), 0)
}
