// The subject of a verb and of a sentence, as a mention: back from "said" to the noun phrase before it, or the sentence's
// first noun phrase.

import { spanOf } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import { datelineLength } from './dateline'
import { jointIn } from './joint'
import { isTwoSurnames, mentionIn, type Mention } from './mention'
import { nameIn } from './name-in'
import { lastWord } from './people'
import { nameWord } from './words/name-shape'
import { personNouns } from './words/people'
import { adverbs, auxiliaries, finite, participles } from './words/saying'

const notSubject =
  /^(?:here|there|below|(?:the )?following|quotes?|\p{Ll}+ed by|and|but|or|so|among|because|although|though|unless|once|while|when|if|that|which|who|to|for|in|on|at|of|as|by|with|from|after|before|is|was|were|are|has|have|had|will|would|then|than|where|during|about|into|between|until|what|why|how|do|does|did|can|could|should|\p{Ll}+ing)\b/iu
const anyVerb = new RegExp(
  String.raw`\s(?:${auxiliaries}|${finite}|${participles}|are|\p{Ll}{2,16}ed|went|gave|made|took|spoke|met|sent|held|came|got|put|kept|left|led|saw|won|wants?|seeks?|agrees?|shares?|echoe[sd]|believes?|thinks?|hopes?|knows?|feels?|backs?|welcomes?|argues?|remembers?|hits?|fought|rose|stood|drew|sat|became|found|lost|brought|thought|sought|ran|began|chose|plans?|wept|paid)\b`,
  'u',
)
const clauseStart =
  /(?:[,;:–—―]\s|\b(?:and|but|as|when|while|that|because|if|although|where|which|to whom|to which)\s)/giu
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const beforeVerb = new RegExp(
  String.raw`(?:\s+(?:${auxiliaries}|not|never|today|yesterday|tonight|this (?:morning|afternoon|evening|week|month|year)|(?:on )?${weekday}|${adverbs})){1,3}$`,
  'u',
)
/** "But", "Meanwhile," go before the subject, and so do "In a letter," and "When she was asked,". */
const openers =
  /^(?:(?:But|And|Yet|So|Still|Then|Now|Later|Meanwhile|However|Instead|Today|Yesterday),?\s+)?(?:(?:In|On|At|After|Before|When|While|As|During|Writing|Asked|Speaking|For|By|With|Since|Although|Though|Because|Unless|If|Once|Even|Until|Despite|Under|According|Following|Responding|Referring)\b[^,]{0,160},\s*(?:\d{4},\s*)?)?/u

/** A clause does not begin in brackets: "Jane Roe (Green, Harbour ward) said". */
const inBrackets = /\([^()]*$/
const longestBracket = 60

/** A name at the start, before a verb no list has. */
const namedFirst = new RegExp(String.raw`^${nameWord}(?:\s+${nameWord}){1,4}(?<!['’]s?)(?=\s\p{Ll})`, 'u')

/** Can these words be the subject of a verb: no joining word or verb in front, not endless? */
export function isSubject(words: string): boolean {
  return !beginsOtherwise(words) && words.split(/\s+/).length <= 40
}

/** A joining word, a preposition or a verb stands in front. "Will Roe" is a name. */
function beginsOtherwise(words: string): boolean {
  return notSubject.test(words.trim()) && !/^\s*Will \p{Lu}/u.test(words)
}

/** The noun phrase that ends where the verb begins, back to the clause's start; else the sentence's subject. */
export function subjectBefore(text: string, range: Range): Mention | null {
  const words = text.slice(range.start, range.end).trimEnd().replace(beforeVerb, '')
  const beside = beforeWho(text, range, words) ?? pronounBeside(text, range, words)
  if (beside) return beside
  const starts = [
    0,
    ...[...words.matchAll(clauseStart)].map((match) => match.index + match[0].length),
  ].filter((start) => !inBrackets.test(words.slice(Math.max(0, start - longestBracket), start)))
  const joint = words.includes(' and ') ? jointAt(text, range, { words, starts }) : null
  if (joint) return joint
  for (const start of starts.reverse()) {
    const phrase = { start: range.start + start, end: range.start + words.length }
    const mention = isNounPhrase(words.slice(start)) ? mentionIn(text, phrase) : null
    if (mention) return withHead(text, { start: range.start, end: phrase.start }, mention)
  }
  return sentenceSubject(text, range) ?? besideVerb(text, range, words)
}

/** "When I was a girl my grandmother told me": a person, whatever stands before. */
function besideVerb(text: string, range: Range, words: string): Mention | null {
  const phrase =
    /^(?:.*\s)?((?:my|our|his|her|their|the|an?|one)\s(?:[\p{Ll}-]{2,30}\s){0,3}[\p{Ll}-]{2,30})$/su.exec(
      words,
    )?.[1]
  if (!phrase || !personNouns.test(lastWord(phrase))) return null
  return mentionIn(text, {
    start: range.start + words.length - phrase.length,
    end: range.start + words.length,
  })
}

/** "… is the poet Jane Roe, who": the name before the comma, whatever the sentence is about. */
function beforeWho(text: string, range: Range, words: string): Mention | null {
  const comma = words.endsWith(', who') ? words.length - 5 : -1
  const phrase =
    comma < 0 ? null : spanOf(text, range.start + Math.max(0, comma - longestName), range.start + comma)
  const named = phrase && nameIn(text, phrase)
  const isBeside = named?.isPerson && named.name.end === phrase?.end && /\s/.test(named.name.text)
  return isBeside ? { kind: 'person', name: named.name, role: null } : null
}

const longestName = 60

/** "In a message last night she": whatever stands before. */
function pronounBeside(text: string, range: Range, words: string): Mention | null {
  const [pronoun] = /(?<=\s)(?:he|she|they)$/.exec(words) ?? []
  const end = range.start + words.length
  return pronoun ? mentionIn(text, { start: end - pronoun.length, end }) : null
}

/** Two names with what each of them is hold commas and an "and" themselves: from where a clause begins to the verb. */
function jointAt(
  text: string,
  range: Range,
  { words, starts }: { words: string; starts: number[] },
): Mention | null {
  for (const start of starts.slice(-clausesTried)) {
    const phrase = spanOf(text, range.start + start, range.start + words.length)
    if (!phrase || beginsOtherwise(phrase.text) || phrase.text.length > longestJoint) continue
    const joint = jointIn(text, phrase) ?? (isTwoSurnames(phrase.text) ? phrase : null)
    if (joint) return { kind: 'group', name: joint, role: null }
  }
  return null
}

const clausesTried = 6
const longestJoint = 300

function isNounPhrase(words: string): boolean {
  const parts = words.trim().split(',')
  const hasVerb = (part = '') => anyVerb.test(part) && !/^\s*(?:who|which|whose|that)\b/.test(part)
  return (
    words.trim() !== '' &&
    !beginsOtherwise(words) &&
    !verbWithObject.test(words) &&
    !hasVerb(parts[0]) &&
    !hasVerb(parts.at(-1))
  )
}

/** "represents the tenants": behind "which" stands no subject. */
const verbWithObject = /^\s*\p{Ll}+(?:s|ed)\s(?:the|an?|its|their|our|his|her|this|that|these|those)\b/u

/** "Jane Roe, mayor of Ambleton, said": what stands beside the verb only describes the name before the comma. */
function withHead(text: string, before: Range, mention: Mention): Mention {
  const head = /(?:^|[;:–—―]\s|,\s)(\p{Lu}[^,;:“”"]{2,60}),\s$/u.exec(
    text.slice(before.start, before.end),
  )?.[1]
  if (!head || (mention.kind !== 'group' && !isBehindOffice(text, before.end, mention))) return mention
  const named = mentionIn(text, { start: before.end - 2 - head.length, end: before.end - 2 })
  const role = mention.kind === 'group' && /\p{L}/u.test(mention.name.text) ? mention.name : mention.role
  return named?.kind === 'person' ? { ...named, role } : mention
}

/** "director of Quay Community Trust": the name is of the body that the office is of. */
function isBehindOffice(text: string, from: number, { name }: Mention): boolean {
  return /^\s*(?:an? |the |its |their )?(?:\p{Ll}[\p{L}-]* ){1,4}(?:of|for|at|with|from) /u.test(
    text.slice(from, name.start),
  )
}

/** "When the minister came, she said": who the clause before is about. */
export function clauseSubject(text: string, range: Range): Mention | null {
  const clause = openingClause.exec(text.slice(range.start, range.end))
  const [whole = '', opening = ''] = clause ?? []
  return (
    clause && sentenceSubject(text, { start: range.start + opening.length, end: range.start + whole.length })
  )
}

const openingClause = /^(\s*(?:When|While|As|After|Before|Once|Although|Though|Because)\s)[^,]{2,160}(?=,)/u
/** "Her brother, Joe Roe, starts …": whatever the verb is. */
const describedFirst = /^[^,“”"]{2,60},\s[^,“”"]{2,80},(?=\s\p{Ll})/u

/** Who the sentence is about: its first noun phrase, after "In a letter," and the like. */
export function sentenceSubject(text: string, range: Range): Mention | null {
  const words = text.slice(range.start, range.end)
  const indent = datelineLength(words) || (/^\s*/.exec(words)?.[0].length ?? 0)
  const start = indent + (openers.exec(words.slice(indent))?.[0].length ?? 0)
  const rest = words.slice(start)
  const verb = anyVerb.exec(rest)?.index ?? (namedFirst.exec(rest) ?? describedFirst.exec(rest))?.[0].length
  if (verb === undefined) return null
  const phrase = words.slice(start, start + verb).replace(beforeVerb, '')
  return isSubject(phrase)
    ? mentionIn(text, { start: range.start + start, end: range.start + start + phrase.length })
    : null
}
