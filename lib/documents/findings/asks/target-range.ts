// Which words between an asking verb and "to" name who is asked. Answers null where they cannot be a target.

import type { Range } from '@/lib/documents/draft-schema'
import {
  ofWhat,
  actorHeads,
  askVerbs,
  finiteVerbs,
  notTargetEnd,
  notTargetStart,
  publicWords,
} from './ask-words'

const startsWrong = new RegExp(
  `^(?!it$)(?:${notTargetStart})\\b|^(?:them|him|her|us|you) (?:for|about|in|on|at|how|whether|that)\\b`,
  'i',
)
const endsWrong = new RegExp(`\\b(?:${notTargetEnd})$`, 'i')
const holdsAsking = new RegExp(`\\b(?:${askVerbs})\\b|, (?:demanding|seeking)\\b|\\band demand\\b`)
const holdsFinite = new RegExp(`\\b(?:${finiteVerbs})\\b`)
/** "(D-Ore.)" behind a name, "(NPA)" behind a body's. */
const party = /\((?:\p{Lu}[\p{L}.]{0,5}-[\p{L}.]{1,12}|\p{Lu}[\p{L}&.]{1,9})\)/gu
const relative = /,? (?:who|which|that|whose)\b.*$/
const when =
  /,?\s+(?:[\w-]+ (?:days?|weeks?|months?|years?) ago|today|yesterday|again|once (?:again|more)|instead|either|now|urgently|strongly|(?:on |last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:(?:continually|repeatedly|constantly) )?(?:over|for|in) the (?:last|past) [\w ]{3,25}|in an? (?:effort|attempt|bid)|in (?:a|an|the) (?:[\w-]+ ){0,2}(?:letter|statement|op-ed|report|speech))$/
/** "the minister, in this season of goodwill, to …": said of the asking. */
const aside =
  /,\s(?:in|at|on|with|as|by|before|after|for|once|even|through|this|yet|without|during|if|where|therefore|too|again)\b[^,]{0,60}$/
/** "the league, which owns the pier, to …": told of whoever is asked. */
const told = /, (?:which|who|whose|that) [^]*$/
/** "reminded the council of its promise to …" */
const ofDuty =
  /\sof (?:its|their|his|her) (?:[\w-]+ )?(?:commitments?|promises?|pledges?|dut(?:y|ies)|obligations?|responsibilit(?:y|ies))$/
/** "caution about the licences awarded to …": something that was done, and its "to" is no infinitive's. */
const done =
  / (?:awarded|given|granted|offered|paid|sent|sold|handed|issued|promised|available|applied|allowed|related|linked|opposed)$/
/** "the department last year awarded Dale a grant": a clause of its own. */
const clause = /\p{Lu}[\w.]* (?:(?:last|this) \w+ )?[a-z]{3,}ed (?:\p{Lu}|the |an? |with )/u
const decider = new RegExp(
  `^(?:[\\w'.&-]+ ){0,7}(?:${actorHeads}|${publicWords})(?:,? (?:of|for|at|in|on|and|the|[A-Z][\\w'.-]+)){0,6}${ofWhat}$`,
)
const actor = new RegExp(`\\b(?:${actorHeads}|${publicWords})\\b`)

/** "on you, Minister Dale, to …" */
const vocative = /^[Yy]ou, (?=\p{Lu}|the )/u

/** `[start, end)` without commas and words of time around it, or null. */
export function targetRange(text: string, start: number, end: number): Range | null {
  const raw = text.slice(start, end)
  const lead = raw.length - raw.trimStart().length
  const words = withoutComma(
    withoutComma(raw.trim()).replace(aside, '').replace(when, '').replace(told, '').replace(ofDuty, ''),
  )
  if (!words || words.length > 200 || words.split(/\s+/).length > 28) return null
  if (
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      words,
    )
  )
    return null
  if (startsWrong.test(words) || endsWrong.test(words) || done.test(words) || holdsAsking.test(words))
    return null
  if (
    /[;:"“”!?()]\s|["“”;:]/.test(words.replace(party, '')) ||
    holdsFinite.test(withoutRelative(words)) ||
    clause.test(withoutRelative(words))
  )
    return null
  if (/ (?:whether|what|how|why|when|if|because)\b|, (?:we|they|he|she|it|I) /.test(withoutRelative(words)))
    return null
  const at = start + lead
  return { start: at + (vocative.exec(words)?.[0].length ?? 0), end: at + words.length }
}

/** Can these words decide or act, or are they the public? */
export function isActor(words: string): boolean {
  return actor.test(words)
}

/** Do they end with who decides or acts: "the school board of Dale", not "the school bus"? A name of somebody is held for one. */
export function isDecider(words: string): boolean {
  if (/\bin order\b/.test(words)) return false
  return decider.test(words) || /^\p{Lu}[\p{L}'.-]+(?: (?:of |the )?\p{Lu}[\p{L}'.-]+){0,4}$/u.test(words)
}

/** "a firm that runs the ferry" → "a firm" */
export function withoutRelative(words: string): string {
  return words.replace(relative, '')
}

function withoutComma(words: string): string {
  return words.replace(/[\s,]+$/, '')
}
