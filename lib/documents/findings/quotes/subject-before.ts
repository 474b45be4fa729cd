// The subject of a verb, as a mention: back from "said" to the noun phrase before it, or else who the sentence is about.

import { matchesIn } from '@/lib/core/matches-in'
import { spanOf } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import { jointIn } from './joint'
import { isTwoSurnames, mentionIn, type Mention } from './mention'
import { nameIn } from './name-in'
import { lastWord } from './people'
import { beginsOtherwise, sentenceSubject } from './sentence-subject'
import { anyVerb, beforeVerb, byWish, openers } from './words/clauses'
import { timeFirst } from './words/limits'
import { bodyNouns, personNouns } from './words/people'

const clauseStart =
  /[,;:–—―]\s|\b(?:[Aa]nd|[Bb]ut|[Aa]s|[Ww]h(?:en|ile|ere)|[Tt]hat|[Bb]ecause|[Ii]f|[Aa]lthough|(?:since|after|before|until|once)(?=\s(?:\p{Lu}\p{L}+\s\p{Lu}|s?he\s|they\s))|to whom|to which|(?:sa(?:id|ys?)|claims?|claimed)(?=\s(?:\d+-year-old\s)?\p{Lu}\p{L}+\s\p{Lu}))\s|\bwhich\s(?=\p{Lu}|(?:the|an?|he|she|they|it|we|his|her|their|its|our|this)\s)/gu
/** A clause does not begin in brackets: "Jane Roe (Green, Harbour ward) said". */
const inBrackets = /\([^()]*$/
const longestBracket = 60

/** The noun phrase that ends where the verb begins, back to the clause's start; else the sentence's subject. */
export function subjectBefore(text: string, range: Range): Mention | null {
  const words = text.slice(range.start, range.end).trimEnd().replace(beforeVerb, '')
  const wish = byWish.exec(words)
  if (wish) return withWish(text, range, words, wish.index)
  const beside = beforeWho(text, range, words) ?? pronounBeside(text, range, words)
  if (beside) return beside
  const starts = [0, ...matchesIn(words, clauseStart).map((match) => match.index + match[0].length)].filter(
    (start) => !inBrackets.test(words.slice(Math.max(0, start - longestBracket), start)),
  )
  const apposed = apposition.test(words)
    ? mentionIn(text, { start: range.start, end: range.start + words.length })
    : null
  if (apposed?.kind === 'person' && /\s/.test(apposed.name.text)) return apposed
  const joint = words.includes(' and ') ? jointAt(text, range, { words, starts }) : null
  if (joint) return joint
  for (const start of starts.reverse()) {
    const phrase = { start: range.start + start, end: range.start + words.length }
    const mention = isNounPhrase(words.slice(start)) ? mentionIn(text, phrase) : null
    if (mention) return withHead(text, { start: range.start, end: phrase.start }, mention)
  }
  return sentenceSubject(text, range) ?? besideVerb(text, range, words)
}

/** A person without a name, with the wish to have none; a named one is who is named. */
function withWish(text: string, { start }: Range, words: string, at: number): Mention | null {
  const mention = subjectBefore(text, { start, end: start + at })
  const name = mention?.kind === 'group' ? spanOf(text, mention.name.start, start + words.length) : null
  return name && mention ? { ...mention, name } : mention
}

/** "Jane Roe, a nurse who works with gloves and a mask, said": one description between the name and the verb. */
const apposition = /^\s*\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3},\s(?:an?|the)\s[^,;:“”"]{2,200},$/u

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
  const comma = words.endsWith(', who') ? words.length - 5 : itIs.test(words) ? words.length - 4 : -1
  const phrase =
    comma < 0 ? null : spanOf(text, range.start + Math.max(0, comma - longestName), range.start + comma)
  const named = phrase && nameIn(text, phrase)
  const isBeside = named?.isPerson && named.name.end === phrase?.end && /\s/.test(named.name.text)
  return isBeside ? { kind: 'person', name: named.name, role: null } : null
}

const longestName = 60

/** "It is Jane Roe who said" */
const itIs = /^\s*It (?:is|was) \p{Lu}[^,;:“”"]{2,60} who$/u

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
    !beginsOtherwise(words.trimStart().replace(timeFirst, '')) &&
    !verbWithObject.test(words) &&
    !hasVerb(parts[0]) &&
    !hasVerb(parts.at(-1))
  )
}

/** "represents the tenants": behind "which" stands no subject. */
const verbWithObject = /^\s*\p{Ll}+(?:s|ed)\s(?:the|an?|its|their|our|his|her|this|that|these|those)\b/u

/** "Jane Roe, mayor of Ambleton, said": what stands beside the verb only describes the name before the comma. */
function withHead(text: string, before: Range, mention: Mention): Mention {
  const isFull = mention.kind === 'person' && /\s/.test(mention.name.text)
  const first = isFull ? null : firstOfMany(text, before)
  if (first) return first
  const head = /(?:^|[;:–—―]\s|,\s)(?:[Aa]s\s)?(?![Aa]s\s)(\p{Lu}[^,;:“”"]{2,60}),\s$/u.exec(
    text.slice(before.start, before.end),
  )?.[1]
  const isBeside =
    mention.kind === 'group' || seat.test(mention.name.text) || isBehindOffice(text, before.end, mention)
  if (!head || !isBeside || isCircumstance(head)) return mention
  const named = mentionIn(text, { start: before.end - 2 - head.length, end: before.end - 2 })
  const role = mention.kind === 'group' && /\p{L}/u.test(mention.name.text) ? mention.name : mention.role
  const isBody = mention.kind === 'group' && named?.kind === 'group' && ofBody.test(mention.name.text)
  return named?.kind === 'person' || isBody ? { ...named!, role } : mention
}

/** "D-Ohio" */
const seat = /^\p{Lu}{1,4}-\p{Lu}/u

/** "Responding to the vote", "Asked why" */
function isCircumstance(words: string): boolean {
  return beginsOtherwise(words) || openers.exec(`${words},`)?.[0] !== ''
}

/** "Quay Aid, a charity which works with sailors, tweeted" */
const ofBody = new RegExp(String.raw`^(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:${bodyNouns.source})`, 'iu')

/** "Jane Roe, judge and Regional Manager, Trade & Land said": several descriptions stand between the name and the verb. */
function firstOfMany(text: string, before: Range): Mention | null {
  const [, name = '', between = ''] = manyParts.exec(text.slice(before.start, before.end)) ?? []
  if (!name || anyVerb.test(` ${between}`)) return null
  const mention = mentionIn(text, { start: before.start, end: before.end - between.length - 4 })
  return mention?.kind === 'person' && /\s/.test(mention.name.text) ? mention : null
}

const manyParts = /^\s*(\p{Lu}[^,;:“”"]{2,60}),\s([^;:“”"]{2,160}),\s$/u

/** "director of Quay Community Trust": the name is of the body that the office is of. */
function isBehindOffice(text: string, from: number, { name }: Mention): boolean {
  return /^\s*(?:an? |the |its |their )?(?:\p{L}[\p{L}-]*\s){1,4}(?:of|for|at|with|from)\s/u.test(
    text.slice(from, name.start),
  )
}
