// Who the words around a quotation say it comes from: "…," said X · "…," X, role, told Y · X said: "…" · according to X, "…"
// · "…" — X. Nothing is guessed here: null where nobody is named beside it.

import type { Range } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import type { Frame } from './frame'
import { mentionAt, mentionIn, type Mention } from './mention'
import type { Quoted } from './quoted'
import { adverbs, auxiliaries, finite, participles } from './words/saying'

export type Attribution = {
  /** null: somebody speaks here who is named in an earlier part of the sentence or before it. */
  mention: Mention | null
  place: 'tail' | 'lead'
  /** The sentence part that says it, for the outlet. */
  words: Range
}

const adverb = String.raw`(?:(?:${adverbs})\s+)`
const inverted = new RegExp(
  String.raw`^[\s,–—-]*${adverb}?(?:(?:${finite})(?:\s+(?:${adverbs}))?|according to|per|as told by|in the words of)\s+(?!(?:that|in|on|at|to|about|of|for|by|during|after|when|this|last|him|her|them|us|me)\b)(?=\S)`,
  'u',
)
const direct = new RegExp(
  String.raw`^([\s,–—-]*)([^„«»]{1,260}?)\s+(?:(?:${auxiliaries})\s+)?${adverb}{0,2}(?:${finite})(?=[\s,.:;!?–—]|$)`,
  'u',
)
const dash = /^\s*(?:[–—]|--?)\s*(?=\p{Lu})/u
const attributes = new RegExp(
  String.raw`(?:^|[\s,;:(–—])(?:(${finite})|(${participles})|according to)(?=[\s,:;]|$)`,
  'gu',
)
const accordingTo = /(?:^|[\s,])according to\s+/giu

export function attributionOf(read: ReadText, quoted: Quoted, frame: Frame): Attribution | null {
  return tailAttribution(read.text, quoted, frame.tail) ?? leadAttribution(read.text, frame.lead)
}

export function tailAttribution(text: string, quoted: Range, tail: Range): Attribution | null {
  const words = text.slice(tail.start, tail.end)
  const behindDash = dash.exec(words)
  if (behindDash)
    return made(mentionAt(text, { start: tail.start + behindDash[0].length, end: tail.end }), 'tail', tail)
  const verb = inverted.exec(words)
  if (verb) {
    const mention = mentionAt(text, { start: tail.start + verb[0].length, end: tail.end })
    if (mention) return made(mention, 'tail', tail)
  }
  const subject = direct.exec(words)
  if (!subject?.[2] || startsAnew(text, quoted, words)) return null
  const start = tail.start + (subject[1]?.length ?? 0)
  return isSubject(subject[2])
    ? made(mentionIn(text, { start, end: start + subject[2].length }), 'tail', tail)
    : null
}

/** After a quotation that ends in a full stop a capital starts a new sentence: it attributes only if it says no more than that. */
function startsAnew(text: string, quoted: Range, words: string): boolean {
  const endsWithStop = /[.]\s*$/.test(text.slice(Math.max(quoted.start, quoted.end - 3), quoted.end))
  return (
    endsWithStop &&
    /^\s+\p{Lu}/u.test(words) &&
    !new RegExp(String.raw`(?:${finite})\s*\.?\s*$`, 'u').test(words)
  )
}

/** No verb before its first comma, no joining word in front. */
function isNounPhrase(phrase: string): boolean {
  return phrase !== '' && !notSubject.test(phrase) && !anyVerb.test(phrase.split(',')[0] ?? '')
}

const notSubject =
  /^(?:and|but|or|so|because|although|while|when|if|that|which|who|to|for|in|on|at|of|as|by|with|from|after|before|is|was|were|are|has|have|had|will|would|then|than|where|during|about|into|between|until)\b/i

function isSubject(words: string): boolean {
  return !notSubject.test(words.trim()) && words.split(/\s+/).length <= 40
}

function made(mention: Mention | null, place: Attribution['place'], words: Range): Attribution | null {
  return mention && { mention, place, words }
}

/** The verb of saying nearest to the quotation, and its subject before it. */
export function leadAttribution(text: string, lead: Range): Attribution | null {
  const words = text.slice(lead.start, lead.end)
  const said = [...words.matchAll(attributes)].at(-1)
  if (!said) return /:\s*$/.test(words) ? made(sentenceSubject(text, lead), 'lead', lead) : null
  const [, isFinite] = said
  const at = lead.start + said.index
  if (/according to/i.test(said[0])) return accordingIn(text, lead)
  if (!isFinite)
    return { mention: sentenceSubject(text, { start: lead.start, end: at }), place: 'lead', words: lead }
  return { mention: subjectBefore(text, { start: lead.start, end: at }), place: 'lead', words: lead }
}

function accordingIn(text: string, lead: Range): Attribution | null {
  const found = [...text.slice(lead.start, lead.end).matchAll(accordingTo)].at(-1)
  return found
    ? made(
        mentionAt(text, { start: lead.start + found.index + found[0].length, end: lead.end }),
        'lead',
        lead,
      )
    : null
}

const clauseStart =
  /(?:^|[,;:–—]\s|\b(?:and|but|as|when|while|that|because|if|although|where|which|to whom|to which)\s)/gu

/** The noun phrase that ends where the verb begins: the longest one back to a clause's start that reads as a speaker. */
function subjectBefore(text: string, range: Range): Mention | null {
  const words = text
    .slice(range.start, range.end)
    .replace(new RegExp(String.raw`\s+(?:(?:${auxiliaries}|not|never)\s*|(?:${adverbs})\s*){1,3}$`, 'u'), '')
  const starts = [...words.matchAll(clauseStart)].map((match) => match.index + match[0].length)
  for (const start of starts.reverse()) {
    const phrase = words.slice(start)
    if (!isNounPhrase(phrase.trim())) continue
    const mention = mentionIn(text, { start: range.start + start, end: range.start + words.length })
    if (!mention) continue
    return withHead(text, { start: range.start, end: range.start + start }, mention)
  }
  return sentenceSubject(text, range)
}

/** "Jane Roe, mayor of Ambleton, said": the phrase beside the verb only describes the one before the comma. */
function withHead(text: string, before: Range, mention: Mention): Mention {
  const head = /(?:^|[;:–—]\s|,\s)(\p{Lu}[^,;:“”"]{2,60}),\s$/u.exec(text.slice(before.start, before.end))
  if (!head?.[1] || mention.kind === 'pronoun') return mention
  const start = before.end - 2 - head[1].length
  const first = mentionIn(text, { start, end: before.end - 2 })
  return first?.kind === 'person' && mention.kind === 'group' ? { ...first, role: mention.name } : mention
}

const openers =
  /^(?:In|On|At|After|Before|When|While|As|During|Writing|Asked|Speaking|For|By|With|Since|Although|Despite|Under|According|Following|Responding|Referring)\b[^,]{0,160},\s*/u
const anyVerb = new RegExp(
  String.raw`\s(?:${auxiliaries}|${finite}|${participles}|are|\p{Ll}{2,16}ed|went|gave|made|took|spoke|met|told|sent|held|came|got|put|has|had)\b`,
  'u',
)

const trailingAdverb = new RegExp(String.raw`\s+(?:${adverbs})$`, 'u')

/** Who the sentence is about: its first noun phrase, after "In a letter," and the like. */
export function sentenceSubject(text: string, range: Range): Mention | null {
  const words = text.slice(range.start, range.end)
  const skip = /^\s*/.exec(words)?.[0].length ?? 0
  const opened = openers.exec(words.slice(skip))?.[0].length ?? 0
  const start = skip + opened
  const verb = anyVerb.exec(words.slice(start))
  if (!verb) return null
  const phrase = words.slice(start, start + verb.index)
  return isSubject(phrase)
    ? mentionIn(text, { start: range.start + start, end: range.start + start + verb.index })
    : null
}
