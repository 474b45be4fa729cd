// What a figure counts: the noun phrase after it ("60% of refugees", "35,000 children"), after the preposition that money takes
// ("$1 billion in funding"), else the one before it ("the threshold to $49,000").

import { countedBefore } from './counted-before'
import { nounPhraseLength } from './noun-phrase'

const leadingWords =
  /^\s*(?:\([^()]{1,40}\)\s*)?\)?\s*(?:of\s+)?(?:(?:the|all|all the|our|their|its|his|her|these|those|a|an|every|each|additional|extra)\s+){0,2}/i
const moneyLink =
  /^\)?(?:\s(?:a|an|per|each|every)\s(?:hour|day|week|month|year|person|head))?\s+(?:in|of|for|on|towards?|to|from|worth of)\s+(?:the |a |an |each |every |all |our |their |its |his |her ){0,2}/i
/** "compared to 21 percent for the South": a share of another place. */
const comparedLink = /^\s+(?:for|in|among|of)\s+(?:the |our |their |its )?/i
const compared = /\b(?:compared (?:to|with)|versus|against)\s+$/i
/** "4 of them" points at what was named. */
const small = /^(?:\d{1,2}|[a-z]+)$/i
const pronoun = /^\s+of\s+(you|us|them)(?!\p{L})/u
/** "97 percent full": how the thing is that stands before it. */
const quality =
  /^(?:full|empty|complete|completed|finished|effective|certain|sure|higher|lower|more|less|larger|bigger|smaller|greater|cheaper|faster|slower|worse|better|short|below|above)$/i

/** [start, end) of the counted thing in `sentence` for a figure at [start, end) of it; null when there is none beside it. */
export function countedRange(
  sentence: string,
  start: number,
  end: number,
  isMoney: boolean,
): [number, number] | null {
  const rest = sentence.slice(end, end + 160)
  const you = pronoun.exec(rest)
  if (you && !small.test(sentence.slice(start, end)))
    return [end + you[0].length - you[1]!.length, end + you[0].length]
  const skip = linkLength(rest, {
    isMoney,
    isCompared: compared.test(sentence.slice(Math.max(0, start - 20), start)),
  })
  const behind = nounPhraseLength(rest.slice(skip))
  const phrase = rest.slice(skip, skip + behind)
  const found: [number, number] | null =
    behind > 0 && !isTime(phrase) && !/^of\s/.test(phrase) ? [end + skip, end + skip + behind] : null
  const isQuality = /%$|cent$/i.test(sentence.slice(start, end)) && quality.test(phrase)
  return (isQuality ? null : found) ?? countedBefore(sentence, start) ?? found
}

function linkLength(
  rest: string,
  { isMoney, isCompared }: { isMoney: boolean; isCompared: boolean },
): number {
  const link = isMoney ? moneyLink.exec(rest) : isCompared ? comparedLink.exec(rest) : null
  return (link ?? leadingWords.exec(rest))?.[0].length ?? 0
}

/** "$20,000 a year", "$19 in 2015": a time is not what money is for. */
function isTime(phrase: string): boolean {
  return /^(?:hour|day|week|month|year|annum|minute|ton|tonne|barrel|gallon|lit(?:er|re)|kilo|kg|head|person|loaf|piece|copy|unit|(?:19|20)\d\d)\b|^(?:last|next|this) |^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:hours|days|weeks|months|years)\b/iu.test(
    phrase,
  )
}
