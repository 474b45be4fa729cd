// What a figure counts: the noun phrase after it ("60% of refugees", "35,000 children"), after the preposition that money takes
// ("$1 billion in funding"), else the one before it ("the threshold to $49,000").

const stops = new Set(
  `is are was were cannot be been being has have had having will would could can may might must should shall do does did done who that which
   what when where while because since although though whether if to from for in on at by with without within and or but nor as than
   over under during after before until through throughout across against between among about into onto per via not also only just
   it its they them he she we you i this these there here said says say told according now today yesterday ever never still already
   held died killed made used supported reported received got lost lose rose fell increased decreased live lives lived according
   down up above below compared respectively even rather including percent percentage points apart away ago more less
   get gets took take takes went go goes come came want wants wanted attended signed voted joined`.split(
    /\s+/,
  ),
)
const leadingWords =
  /^[\s,]*(?:of\s+)?(?:(?:the|all|all the|our|their|its|his|her|these|those|a|an|every|each)\s+){0,2}/i
const moneyLink =
  /^\s+(?:in|of|for|per|on|towards?|worth of)\s+(?:the |a |an |each |every |all |our |their |its |his |her ){0,2}/i
const word = /^(?:\s*)((?:of (?:the |their |our |its )?)?[(“"‘]?[\p{L}\p{N}][\p{L}\p{N}'’.&/-]*[)”"’]?)/u
/** The noun that is counted; behind it only "of …" or another such noun ("rights groups") goes on. */
const plurals = /(?:[^s’']s|people|men|women|children|police)$/
const goesOn = /^(?:of\s|\p{Lu})|[^s’']s$/u
const mostWords = 7

/** [start, end) of the counted thing in `sentence` for a figure at [start, end) of it; null when there is none beside it. */
export function countedRange(
  sentence: string,
  start: number,
  end: number,
  isMoney: boolean,
): [number, number] | null {
  const rest = sentence.slice(end, end + 160)
  const link = isMoney ? moneyLink.exec(rest) : null
  const skip = (link ?? leadingWords.exec(rest))?.[0].length ?? 0
  const behind = phraseLength(rest.slice(skip))
  if (behind > 0 && !(isMoney && isTime(rest.slice(skip, skip + behind))))
    return [end + skip, end + skip + behind]
  return isRising(sentence, start) ? numberOf(sentence, start) : phraseBefore(sentence.slice(0, start))
}

/** "$20,000 a year", "$19 in 2015": a time is not what money is for. */
function isTime(phrase: string): boolean {
  return /^(?:hour|day|week|month|year|annum|ton|tonne|barrel|(?:19|20)\d\d)\b|^(?:last|next|this) /i.test(
    phrase,
  )
}

/** Length of the noun phrase at the start of `text`, up to a verb, a preposition or punctuation. */
function phraseLength(text: string): number {
  let length = 0
  let plural = false
  for (let count = 0; count < mostWords; count++) {
    const match = word.exec(text.slice(length))
    if (!match || stops.has(match[1]!.toLowerCase()) || (plural && !goesOn.test(match[1]!))) break
    plural = plurals.test(match[1]!) || /^of\s.*\p{Lu}/u.test(match[1]!)
    const tail = /[.,”"’'){}]+$/.exec(match[0])?.[0].length ?? 0
    length += match[0].length
    if (tail > 0 && !/^(?:\p{L}\.)+$/u.test(match[1]!)) return length - tail
    if (/^[,;:.!?—–]/.test(text.slice(length))) break
  }
  return length
}

/** "The number of thefts rose from 22 …": what was counted stands before its verb. */
function isRising(sentence: string, start: number): boolean {
  return (
    /\b(?:from|to|at|by|was|is|reached|hit)\s+(?:only |just |now )?$/i.test(
      sentence.slice(Math.max(0, start - 20), start),
    ) && countedBefore.test(sentence.slice(0, start))
  )
}

const countedBefore = /\bnumbers? of (?=\p{L})/iu

function numberOf(sentence: string, start: number): [number, number] | null {
  const match = countedBefore.exec(sentence.slice(0, start))
  if (!match) return null
  const at = match.index + match[0].length
  const length = phraseLength(sentence.slice(at, start))
  return length > 0 ? [at, at + length] : null
}

/** "… lower the abatement rate to 20%": the words before the preposition or verb in front of the figure. */
function phraseBefore(text: string): [number, number] | null {
  const tail = text.slice(-120)
  const match =
    /((?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]{3,})\s+(?:to|of|at|by|is|was|are|were|from|cost|costs|reached|hit|totall?ed|stands at|stood at|rose to|fell to|than)\s+(?:only |just |now )?$/iu.exec(
      tail,
    )
  if (!match?.[1]) return null
  const words = match[1].split(' ')
  while (words.length > 0 && (stops.has(words[0]!.toLowerCase()) || /^(?:the|a|an|of)$/i.test(words[0]!)))
    words.shift()
  const lastStop = words.findLastIndex((one) => stops.has(one.toLowerCase()) || /^(?:the|a|an)$/i.test(one))
  const phrase = words.slice(lastStop + 1).join(' ')
  if (!phrase) return null
  const at = text.length - tail.length + match.index + match[1].length - phrase.length
  return [at, at + phrase.length]
}
