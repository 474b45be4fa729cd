// An attribution after the quotation: "…," said X · "…," X, mayor of Y, told Z · "…," according to X · "…" — X.

import { spanOf } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import type { Attribution } from './attribution'
import { mentionAt, mentionIn, type Mention } from './mention'
import { isSubject } from './sentence-subject'
import { anyVerb } from './words/clauses'
import { adverbs, auxiliaries, bases, finite } from './words/saying'

const adverb = String.raw`(?:(?:${adverbs})\s+)`
/** These words after "said" are no speaker. */
const object =
  'that|in|on|at|to|about|of|for|by|during|after|when|this (?:week|month|year|morning|afternoon|evening|time|is|was)|last|him|her|them|us|me|\\p{Lu}\\p{Ll}+day'
const inverted = new RegExp(
  String.raw`^[\s,–—―-]*${adverb}?(?:(?:${finite})(?:\s+(?:${adverbs}))?|according to|per|as told by|in the words of)\s+(?!(?:${object})\b)(?=\S)`,
  'iu',
)
/** "state the towns", "demand 200 nurses" */
const invertedPlural = new RegExp(
  String.raw`^[\s,–—―-]*(?:${bases})\s+(?=(?:the|these|those|our|its|their|all|many|some|several|most|\d[\d,.]*)\s+(?:[\p{L}\d’'-]+\s+){0,3}?\p{L}{2,}(?:[^s\s]s|people|women|men|children)\b|\p{Ll}{3,}[^s\s]s\b)`,
  'u',
)
const direct = new RegExp(
  String.raw`^([\s,–—―-]{0,20})([^„«»]{1,260}?)(?<!\swho)\s{1,20}(?:(?:${auxiliaries})\s+)?${adverb}{0,2}(?:${finite})(?=[\s,.:;!?–—―]|$)`,
  'u',
)
const wordsOf =
  /^\s*(?:(?:So|Thus)\s+(?:said|says|wrote|writes)|(?:Those|These|That|This)(?:['’]s|\s(?:is|are|was|were))\s+the\s\p{Ll}+\s(?:of|from))\s+/u
/** "(Jane Roe, nurse)" */
const inBrackets = /^\s*\((?=\p{Lu})([^()\n]{2,80})\)/u
const nameOnly = /^\s+(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})((?:,\s[^.!?:;“”"]{2,70})?)\s*$/u
/** "A mother of two, Dale": the place is no name. */
const unnamed = /^an?\s[\p{Ll}\s-]{3,40}(?=,\s\p{Lu}[\p{L}’'-]*\s*$)/iu
/** To the end of the line. */
const signed = /^\s*(?:[–—―~]|--?)\s*(?=\p{Lu}|an?\s)([^\n]*)/u
/** "Added Jane Roe:" after a full stop leads to the next quotation. */
const leadsOn = /^\s*\p{Lu}[^“”"]*:\s*$|^\s+According to [^“”"]{2,120},\s*(?:\p{L}|$)/u
/** Where, when or to whom: "told the council", "wrote in a letter on Monday" */
const circumstance = String.raw`(?:\s(?:(?:in|on|of|at|to|by|via|during|after|through)\s)?(?:an?\s|the\s|his\s|her\s|their\s|me\b|us\b|last\s|\p{Lu}|reporters|supporters|${adverbs})[^,;:.“”"]{0,40})?`
const saysNoMore = new RegExp(String.raw`(?:${finite})${circumstance}\s*\.?\s*$`, 'u')

export function tailAttribution(text: string, quoted: Range, tail: Range): Attribution | null {
  const words = text.slice(tail.start, tail.end)
  const line = signed.exec(words)
  const somebody = line?.[1] ? unnamed.exec(line[1])?.[0] : undefined
  if (line && somebody) return made(asGroup(text, lastPart(tail, line[0], line[1]), somebody), tail)
  if (line) return made(mentionAt(text, lastPart(tail, line[0], line[1])), tail)
  return (
    bracketed(text, words, tail) ??
    written(text, words, { quoted, tail }) ??
    verbFirst(text, words, tail) ??
    speakerFirst(text, words, { quoted, tail })
  )
}

function verbFirst(text: string, words: string, tail: Range): Attribution | null {
  const verb = inverted.exec(words) ?? invertedPlural.exec(words) ?? wordsOf.exec(words)
  if (leadsOn.test(words)) return null
  return verb && made(mentionAt(text, { start: tail.start + verb[0].length, end: tail.end }), tail)
}

function bracketed(text: string, words: string, tail: Range): Attribution | null {
  const found = inBrackets.exec(words)
  const mention = found && mentionAt(text, lastPart(tail, found[0].slice(0, -1), found[1]))
  return mention?.kind === 'person' ? made(mention, tail) : null
}

/** "“It is late.” Jane, 34, Quayton": a name and what it says of itself, without a verb, to the end. */
function written(text: string, words: string, around: { quoted: Range; tail: Range }): Attribution | null {
  const [, name = '', rest = ''] = nameOnly.exec(words) ?? []
  const isEnded = /[.!?…]['’]?\s*$/.test(
    text.slice(Math.max(around.quoted.start, around.quoted.end - 3), around.quoted.end),
  )
  if (!name || !isEnded || (!/\s/.test(name) && !rest) || anyVerb.test(words)) return null
  const mention = mentionAt(text, around.tail)
  return mention?.kind === 'person' ? made(mention, around.tail) : null
}

function asGroup(text: string, { start }: Range, words: string): Mention | null {
  const name = spanOf(text, start, start + words.length)
  return name && { kind: 'group', name, role: null }
}

function speakerFirst(
  text: string,
  words: string,
  around: { quoted: Range; tail: Range },
): Attribution | null {
  const [, skipped = '', subject] = direct.exec(words) ?? []
  if (!subject || !isSubject(subject) || saidBesides.test(subject)) return null
  if (startsAnew(text, around.quoted, words)) return null
  const start = around.tail.start + skipped.length
  return made(mentionIn(text, { start, end: start + subject.length }), around.tail)
}

/** "…,” a pledge she often repeated": what the words are, not who said them. */
const saidBesides = /^(?:an?|the|words|something)\s.*\s(?:s?he|they|it)$/

/** After a full stop a capital starts a sentence of its own, which attributes only if it says no more than that. */
function startsAnew(text: string, quoted: Range, words: string): boolean {
  const isStopped = /\.\s*$/.test(text.slice(Math.max(quoted.start, quoted.end - 3), quoted.end))
  return isStopped && /^\s+\p{Lu}/u.test(words) && !saysNoMore.test(words)
}

function lastPart(tail: Range, whole: string, part = ''): Range {
  return { start: tail.start + whole.length - part.length, end: tail.start + whole.length }
}

function made(mention: Mention | null, words: Range): Attribution | null {
  return mention && { mention, place: 'tail', words }
}
