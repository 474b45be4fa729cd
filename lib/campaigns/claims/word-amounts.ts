// Amounts in English words: "sixty-five thousand", "a dozen", "two-thirds", "half of", "hundreds of thousands". The word "one" alone is
// none: it mostly means somebody. Pure.

import { keyOf, scales, shareMark, type Amount } from './amount'

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const parts: Record<string, number> = { half: 2, halve: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const values = new Map<string, number>([
  ...ones.map((word, at) => [word, at + 1] as const),
  ...tens.map((word, at) => [word, at * 10 + 20] as const),
])

const large = 'dozen|hundred|thousand|million|billion|trillion'
const small = String.raw`(?:${tens.join('|')})(?:[\s-](?:${ones.slice(0, 9).join('|')}))?|${ones.toReversed().join('|')}`
const fraction = String.raw`(?:one|an?|two|three|four)[\s-](?:(?:halves|thirds|quarters|fifths|tenths)|(?:third|quarter|fifth|tenth)(?=\s(?:of|more|less|fewer)\b|[.,;:!?]|$))`
const half = String.raw`half(?=\s(?:of|an?|the|all|our|their|its)\b)`
const vague = String.raw`(?:(?:tens|hundreds)\sof\s)?(?:dozens|hundreds|thousands|millions|billions)`
const first = String.raw`(?:half\s)?(?:an?\s)?(?:${large})|${small}`
const further = String.raw`[\s-](?:${large})|(?<=${large})(?:\sand)?[\s-](?:${small})`
const spelled = String.raw`(?:${first})(?:${further})*(?!\p{L})`
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${fraction})|(${vague})(?!\p{L})|(${spelled})(${shareMark})?|(${half}))`,
  'giu',
)

export function wordAmounts(text: string): Amount[] {
  return [...text.matchAll(shape)].flatMap((match): Amount[] => {
    const [written, part, crowd, count, share, isHalf] = match
    const place = { written, start: match.index, end: match.index + written.length, isBare: false }
    if (isHalf) return [{ ...place, keys: [keyOf(50, true)] }]
    if (part) return [{ ...place, keys: [keyOf(partOf(part) * 100, true)] }]
    if (crowd) return [{ ...place, keys: [], between: sizeOf(crowd) }]
    return count ? spelledOut(place, count, share !== undefined) : []
  })
}

type Place = Omit<Amount, 'keys'>

function spelledOut(place: Place, count: string, isShare: boolean): Amount[] {
  const words = count.toLowerCase().split(/[\s-]+/)
  if (words.length === 1 && words[0] === 'one' && !isShare) return []
  const scale = words.length === 1 ? scales[words[0]!] : undefined
  if (scale) return [{ ...place, keys: [keyOf(scale, isShare)], between: [scale, scale * 100] }]
  return [
    { ...place, keys: [keyOf(sumOf(words), isShare)], isBare: !isShare && !words.some((one) => scales[one]) },
  ]
}

/** "two hundred and ten thousand": what stands before a scale is multiplied by it. */
function sumOf(words: string[]): number {
  let [sum, open] = [0, 0]
  for (const each of words) {
    const scale = scales[each]
    if (each === 'half') open = 0.5
    else if (!scale) open += values.get(each) ?? 0
    else if (scale < 1000) open = (open || 1) * scale
    else [sum, open] = [sum + (open || 1) * scale, 0]
  }
  return sum + open
}

function partOf(words: string): number {
  const [count = '', of = ''] = words.toLowerCase().split(/[\s-]/)
  return (values.get(count) ?? 1) / (parts[of.replace(/s$/, '')] ?? 1)
}

/** "tens of thousands": from twice its own size up to the next word for it. */
function sizeOf(words: string): [number, number] {
  const [first = '', , second] = words.toLowerCase().split(/\s/)
  const scale = scales[(second ?? first).replace(/s$/, '')] ?? 1
  const times = second ? (first === 'tens' ? 10 : 100) : 1
  return [scale * times * 2, scale * times * (second ? 100 : 1000)]
}
