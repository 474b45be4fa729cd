// Amounts in English words: "sixty-five thousand", "a dozen", "a couple of", "two and a half", "two-thirds", "half of",
// "hundreds of thousands". The word "one" alone is none: it mostly means somebody. Pure.

import { keyOf, scales, shareMark, type Amount } from './amount'
import { small, values } from './number-words'

const parts: Record<string, number> = { half: 2, halve: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const large = 'dozen|hundred|thousand|million|billion|trillion'
const fraction = String.raw`(?:one|an?|two|three|four)[\s-](?:(?:halves|thirds|quarters|fifths|tenths)|(?:third|quarter|fifth|tenth)(?=\s(?:of|more|less|fewer)\b|[.,;:!?]|$))`
const half = String.raw`half(?=\s(?:of|an?|the|all|our|their|its)\b)`
const vague = String.raw`(?:(?:tens|hundreds)\sof\s)?(?:dozens|hundreds|thousands|millions|billions)`
/** "Net zero" and "zero tolerance" are names of something. */
const zero = String.raw`(?<!\b(?:net|near|ground|vision|carbon|sub|absolute)[\s-])zero(?![\s-](?:tolerance|carbon|waste|sum|hour|emission|based|rat))`
const first = String.raw`(?:half\s)?(?:an?\s)?(?:${large})|${zero}|${small}`
const further = String.raw`[\s-](?:${large})|(?<=${large})(?:\sand)?[\s-](?:${small})|\sand\sa\shalf`
const spelled = String.raw`(?:${first})(?:${further})*(?!\p{L})`
const couple = String.raw`an?\s(?:couple|pair|score)\sof(?!\s\p{Nd})(?:\s(?:${large})(?!\p{L}))?`
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${fraction})|(${vague})(?!\p{L})|(${couple})|(${spelled})(${shareMark})?|(${half}))`,
  'giu',
)

export function wordAmounts(text: string): Omit<Amount, 'kind'>[] {
  return [...text.matchAll(shape)].flatMap((match): Omit<Amount, 'kind'>[] => {
    const [written, part, crowd, few, count, share, isHalf] = match
    const place = { written, start: match.index, end: match.index + written.length, isBare: false }
    if (isHalf) return [{ ...place, keys: [keyOf(50, true)] }]
    if (part) return [{ ...place, keys: [keyOf(partOf(part) * 100, true)] }]
    if (crowd) return [{ ...place, keys: [], between: sizeOf(crowd) }]
    if (few) return [{ ...place, ...aFew(few) }]
    return count ? spelledOut(place, count, share !== undefined) : []
  })
}

type Place = Pick<Amount, 'written' | 'start' | 'end' | 'isBare'>

function spelledOut(place: Place, count: string, isShare: boolean): Omit<Amount, 'kind'>[] {
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
    if (each === 'half') open += 0.5
    else if (!scale) open += values.get(each) ?? 0
    else if (scale < 1000) open = (open || 1) * scale
    else [sum, open] = [sum + (open || 1) * scale, 0]
  }
  return sum + open
}

/** "a couple of hundred" is about two hundred, "a couple of weeks" two. */
function aFew(words: string): Pick<Amount, 'keys' | 'between'> {
  const [, name = '', , of = ''] = words.toLowerCase().split(/\s/)
  const size = (name === 'score' ? 20 : 2) * (scales[of] ?? 1)
  return { keys: [keyOf(size, false)], ...(size > 2 ? { between: [size * 0.75, size * 1.5] } : {}) }
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
