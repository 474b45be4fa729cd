// What a figure counts: the noun phrase after it ("60% of refugees", "35,000 children"), after the preposition that money takes
// ("$1 billion in funding"), else the one before it ("the threshold to $49,000"), else what is said of it ("40% are worried").

import { countedBefore, ownNounOf } from './counted-before'
import { nounPhraseLength } from './noun-phrase'

const articles = String.raw`(?:(?:the|an?|each|every|all|our|their|its|his|her|these|those)\s+){0,2}`
const leadingWords =
  /^(?:-strong|-(?=names?\b|signatures?\b|members?\b|persons?\b))?\s*(?:\([^()]{1,40}\)\s*)?\)?\s*(?:of\s+)?(?:(?:the|all|all the|our|their|its|his|her|these|those|a|an|every|each|additional|extra|more|other|further)\s+){0,2}(?:\d[\d,.]*\s(?:million\s|thousand\s)?(?=\p{L}))?/iu
/** "$5 a week", "$5/week" */
const rate = String.raw`(?:(?:\s|\s?\/\s?)(?:(?:an?|per|each|every)\s)?(?:hour|day|week|month|year|person|head|child|household|annum)\b)`
const moneyLink = new RegExp(
  String.raw`^\)?(?:${rate})?(?:\s(?:in total|altogether|(?:each|every|this|last|next) year))?\s+(?:more\s+|extra\s+)?(?:in|into|of|for|on|towards?|to|from|worth of)\s+(?:(?<=\sto\s)(?:pay|fund|cover|help|support|build|fix|run)\s(?:for\s)?)?${articles}`,
  'i',
)
/** "$5 million will be spent on roads", "$5 could be added to the fund" */
const passiveLink = new RegExp(
  String.raw`^\s+(?:(?:will|would|could|should|can|may|might|must|has|have|had|is|was|are|were|be|been|being|also|now|already|just|only)\s){1,4}\p{L}{2,}(?:ed|nt|en|ut|id|de)\s(?:on|for|to|in|into|towards?)\s+${articles}`,
  'iu',
)
/** "$5 per child", "$5 for each boat"; the times and heads of a rate are not what it is for. */
const eachLink = /^\s(?:per|for\s(?:each|every))\s/i
const rateLink = new RegExp(String.raw`^${rate}\s+`, 'i')
const millionsLink = /^\s+in\s+/
/** "20 percent more for fuel" */
const moreLink = new RegExp(String.raw`^\s+(?:more|less)\s(?:for|on|in)\s+${articles}`, 'i')
const thanLink = new RegExp(String.raw`^\s+\p{L}+\sthan\s+${articles}`, 'iu')
/** "compared to 21 percent for the South": a share of another place. */
const comparedLink = /^\s+(?:for|in|among|of)\s+(?:the |our |their |its )?/i
const compared = /\b(?:compared (?:to|with)|versus|against)\s+$/i
/** "4 of them" points at what was named. */
const small = /^(?:\d{1,2}|[a-z]+)$/i
const pronoun = /^\s+of\s+(you|us|them)(?!\p{L})/u
/** "97 percent full": how the thing is that stands before it. */
const quality =
  /^(?:full|empty|complete|completed|finished|effective|certain|sure|higher|lower|more|less|larger|bigger|smaller|greater|cheaper|faster|slower|worse|better|short|below|above)$/i
const mark = /^(?:mark|limit|level|cap|ceiling|barrier)$/i
/** Money for what? "funding for the bridge" */
const purse =
  /^(?:(?:extra|new|additional|federal|government|public|total|annual|emergency) )*(?:funding|funds|aid|grants?|assistance|money|support|relief|investment|spending|cash|help|loans?)$/i
const changed =
  /^(?:\p{Ll}+ )?(?:increase|rise|cut|reduction|drop|decrease|fall|decline|jump|growth|hike|boost|surge)s?$/u
const inWhat = new RegExp(String.raw`^\s+(?:in|of|to)\s+${articles}`, 'i')
const purpose = new RegExp(String.raw`^\s+(?:for|to|towards?|on)\s+${articles}`, 'i')
/** "40% are worried about rent", "half of whom are without work", "60% of those asking" */
const predicate =
  /^\s+(?:of\s(?:whom|them|these|those|which)\s+)?(?:are|is|were|was|have been|has been|had been)\s+(?:(?:not|still|now|also|already|currently|either|being)\s+){0,2}([^,.;:–—()]{4,80}?)(?=[,.;:–—()]|$|\s(?:and|but|while|whereas|when|because|than)\s)/
const those =
  /^\s+of\s+(those\s(?:\p{Ll}+ing|who|whose|with|without|in|on|from|under|aged)\b[^,.;:–—()]{0,80}?)(?=[,.;:–—()]|$|\s(?:will|would|are|were|is|was|have|had)\s)/u
const area = /(?:acres|hectares|barrels|tonnes|tons|miles|lit(?:er|re)s|gallons)$/i
const oftenOrLong = /(?:\d,\d{3}|lion|thousand)\s(times|hours)$/i

type Range = [start: number, end: number]
export type Counted = { start: number; end: number; isMoney: boolean; hedge: string }

/** [start, end) of the counted thing in `sentence` for a figure of it; null when there is none beside it. */
export function countedRange(sentence: string, figure: Counted): Range | null {
  const { start, end } = figure
  const sum = figure.isMoney ? ownNounOf(sentence, start) : null
  if (sum) return sum
  const rest = sentence.slice(end, end + 160)
  const text = sentence.slice(start, end)
  const you = pronoun.exec(rest)
  if (you && !small.test(text)) return [end + you[0].length - you[1]!.length, end + you[0].length]
  const group = those.exec(rest)
  if (group) return [end + group[0].length - group[1]!.length, end + group[0].length]
  const behind = phraseBehind(rest, [...linksOf(sentence, figure), leadingWords])
  const near = behind && !isQuality(text, rest.slice(behind[0])) ? behind : phraseBehind(rest, [moreLink])
  if (near) return shifted(near, end)
  return unitOf(text, end) ?? countedBefore({ sentence, ...figure }) ?? saidOf(rest, figure, behind)
}

/** "97 percent full", "nine times higher than …", "the $3 billion mark": how much, not of what. */
function isQuality(text: string, behind: string): boolean {
  const [word = ''] = /^\p{L}+/u.exec(behind) ?? []
  if (mark.test(word)) return true
  if (/^(?:short|likely)$/i.test(word)) return true
  return quality.test(word) && (/%$|cent$/i.test(text) || (/times$/i.test(text) && / than /.test(behind)))
}

function saidOf(rest: string, { end, isMoney }: Counted, behind: Range | null): Range | null {
  const said = isMoney ? null : predicate.exec(rest)
  if (said) return shifted([said[0].length - said[1]!.length, said[0].length], end)
  const found = phraseBehind(rest, [thanLink]) ?? behind
  return found && shifted(found, end)
}

const shifted = ([from, to]: Range, by: number): Range => [from + by, to + by]

function linksOf(sentence: string, { start, end, isMoney }: Counted): RegExp[] {
  const behind = sentence.slice(end, end + 4)
  if (isMoney && behind === ' to ' && cost.test(sentence.slice(Math.max(0, start - 30), start))) return []
  if (isMoney) return [eachLink, moneyLink, passiveLink, rateLink]
  if (compared.test(sentence.slice(Math.max(0, start - 20), start))) return [comparedLink]
  if (/lions$/i.test(sentence.slice(start, end))) return [millionsLink]
  return [rateLink]
}

/** "The bridge will cost $5 to mend": the money is for what stands before it. */
const cost = /\bcost(?:s|ing)?\s(?:\p{L}+\s){0,2}$/u

/** Behind the first of `links` that stands here; what it is for goes with it. */
function phraseBehind(rest: string, links: RegExp[]): Range | null {
  const skip = links.map((link) => link.exec(rest)?.[0].length).find((length) => length !== undefined)
  if (skip === undefined) return null
  const isLinked = /\s(?:in|into|of|for|on|towards?)\s[^]*$/.test(rest.slice(0, skip))
  const length = nounPhraseLength(rest.slice(skip), isLinked)
  const phrase = rest.slice(skip, skip + length)
  if (length === 0 || isTime(phrase) || /^(?:of\s|order$|total$)/.test(phrase)) return null
  const end = skip + length
  const link = linkBehind(phrase, rest.slice(end))
  const more = link > 0 ? nounPhraseLength(rest.slice(end + link)) : 0
  return [skip, more > 0 ? end + link + more : end]
}

/** "funding for the bridge", "an increase in fees": what it is for, or what changed, goes with it. */
function linkBehind(phrase: string, rest: string): number {
  const found = purse.test(phrase) ? purpose.exec(rest) : changed.test(phrase) ? inWhat.exec(rest) : null
  return found?.[0].length ?? 0
}

/** "9,000 acres", "seen 40,000 times": the unit itself. */
function unitOf(text: string, end: number): Range | null {
  const unit = area.exec(text)?.[0] ?? oftenOrLong.exec(text)?.[1]
  return unit ? [end - unit.length, end] : null
}

/** "$20,000 a year", "$19 in 2015": a time is not what money is for. */
function isTime(phrase: string): boolean {
  return /^(?:hour|day|week|month|year|annum|minute|ton|tonne|barrel|gallon|lit(?:er|re)|kilo|kg|head|person|loaf|piece|copy|unit|(?:19|20)\d\d)\b|^(?:last|next|this) |^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:hour|day|week|month|year)s?\b/iu.test(
    phrase,
  )
}
