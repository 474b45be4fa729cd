// An attribution before the quotation: X said: "…" · X, mayor of Y, wrote that "…" · saying, "…" · according to X, "…" ·
// her answer: "…". The subject may stand further back in the sentence.

import { groupRange } from '@/lib/core/group-range'
import { matchesIn } from '@/lib/core/matches-in'
import type { Range } from '@/lib/documents/draft-schema'
import type { Attribution } from './attribution'
import { writerIn } from './document-lead'
import { mentionAt, mentionIn, type Mention } from './mention'
import { isOffice } from './office'
import { lastWord } from './people'
import { isSubject, sentenceSubject } from './sentence-subject'
import { subjectBefore } from './subject-before'
import { organisationWords } from '../names/organisation-words'
import { anyVerb } from './words/clauses'
import { bodyNouns, personNouns } from './words/people'
import { finite, participles, sharing } from './words/saying'

const attributes = new RegExp(
  String.raw`(?:^|[\s,;:(–—―])(?:(${finite}|${sharing}|(?<=\S\s)(?:Says|Said)(?=:))|(${participles})|([Aa]ccording to|Per(?= the)|[Aa]s (?:${finite}) by|[Ii]n the words of))(?=[\s,:;]|$)`,
  'gu',
)

/** "Jane Roe – Nurse – “…”" */
const boxed =
  /^\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:(?:\s[–—-]\s|,\s)[^–—:.!?“”"]{2,60}?)?\s[–—-]\s*$/u

/** At the sentence's beginning, so with a capital. */
const inverted = new RegExp(String.raw`^\s*(?:${finite})\s+`, 'iu')
const beginsName = /^(?:\p{Lu}|the\s|an?\s)/u

/** "They had gone to look, said Jane Roe:" */
const lateInverted = new RegExp(
  String.raw`,\s(?!t(?:old|ells)\s)(?:${finite})\s(?=(?:\p{Lu}|the\s|an?\s)[^,:“”"]{2,80}:\s*$)`,
  'u',
)

export function leadAttribution(text: string, lead: Range): Attribution | null {
  const words = text.slice(lead.start, lead.end)
  const behind = words.endsWith(': ') ? lateInverted.exec(words) : null
  if (behind)
    return known(
      mentionAt(text, { start: lead.start + behind.index + behind[0].length, end: lead.end }),
      lead,
    )
  const box = boxed.exec(words)?.[0].replace(/\s[–—-]\s*$/, '').length
  if (box !== undefined)
    return known(personOrOffice(mentionAt(text, { start: lead.start, end: lead.start + box })), lead)
  const verb = matchesIn(words, attributes).at(-1)
  if (!verb) return /:\s*$/.test(words) ? known(speakerOfColon(text, lead), lead) : null
  const at = lead.start + verb.index
  const source = verb[3] ? mentionAt(text, { start: at + verb[0].length, end: lead.end }) : null
  if (verb[3]) return known(source, lead)
  const before = { start: lead.start, end: at }
  const mention = verb[1]
    ? subjectBefore(text, before)
    : subjectOfParticiple(text, before, /^,|,\s*$/.test(words.slice(verb.index - 1, verb.index + 1)))
  return { mention, place: 'lead', words: lead }
}

/** "Said Jane Roe:", "the text of the letter from Jane Roe:", "Jane Roe:". */
function speakerOfColon(text: string, lead: Range): Mention | null {
  const words = text.slice(lead.start, lead.end)
  const verb = inverted.exec(words)?.[0].length ?? 0
  const isInverted = verb > 0 && beginsName.test(words.slice(verb))
  const named = isInverted ? mentionAt(text, { start: lead.start + verb, end: lead.end }) : null
  return named ?? writerIn(text, lead) ?? labelOf(text, lead) ?? voice(sentenceSubject(text, lead))
}

/** "But those days are over:" is about nobody who speaks. */
function voice(mention: Mention | null): Mention | null {
  const words = mention?.name.text ?? ''
  return /^th(?:is|at|ese|ose)\s/i.test(words) && !personNouns.test(words) && !bodyNouns.test(words)
    ? null
    : mention
}

/** Before a colon without a verb: "Jane Roe:", "Jane Roe’s answer:". */
function labelOf(text: string, lead: Range): Mention | null {
  const words = text.slice(lead.start, lead.end)
  const owner = /^([^,:;]{2,60}?)['’]s?\s(?!\p{Lu}\S*\s\p{Lu})/u.exec(words.trimStart())?.[1]
  const start = lead.end - words.trimStart().length
  const end = owner ? start + owner.length : lead.start + words.lastIndexOf(':')
  if (!owner && anyVerb.test(` ${text.slice(start, end)}`)) return null
  const mention = mentionIn(text, { start, end })
  return inBrackets(text, { start, end }) ?? personOrOffice(mention) ?? bodyOf(mention)
}

/** "The ministry:", "The Quay Council:" */
function bodyOf(mention: Mention | null): Mention | null {
  const words = mention?.name.text ?? ''
  const isBody = words.split(/\s/).some((word) => organisationWords.has(word.toLowerCase()))
  return mention?.kind === 'group' && (isBody || bodyNouns.test(lastWord(words))) && /^the\s/i.test(words)
    ? mention
    : null
}

/** "The Minister (Mr Roe):" */
function inBrackets(text: string, { start, end }: Range): Mention | null {
  const name = /^[Tt]he [^():]{2,60}\(([^()]{3,50})\)\s*$/u.exec(text.slice(start, end))?.[1]
  const from = end - (name?.length ?? 0) - 1
  const named = name ? mentionIn(text, { start: from, end: end - 1 }) : null
  return named?.kind === 'person' ? named : null
}

/** "Jane Roe:", "The chair:", "A tenant:" */
function personOrOffice(mention: Mention | null): Mention | null {
  const isOne = /^(?:the|an?|one|another|his|her|my|our|their)\s(?:[\p{L}’'-]+\s){0,3}[\p{L}-]+$/iu.test(
    mention?.name.text ?? '',
  )
  const noun = lastWord(mention?.name.text ?? '')
  return mention?.kind === 'person' || (isOne && (personNouns.test(noun) || isOffice(noun))) ? mention : null
}

/** "…, saying" is said by whom the sentence is about; "a film of X asking" by the one beside it. */
function subjectOfParticiple(text: string, before: Range, isLoose: boolean): Mention | null {
  const beside = isLoose
    ? null
    : /.*\s(?:of|with|from|as|showing|shows|heard|saw)\s([^,;:]{2,80})$/su.exec(
        text.slice(before.start, before.end),
      )?.[1]
  const named = beside ? mentionIn(text, { start: before.end - beside.length, end: before.end }) : null
  return personOrOffice(named) ?? lateSubject(text, before) ?? sentenceSubject(text, before)
}

const late = new RegExp(String.raw`,\s([^,;:“”"]{2,80}?)\s(?:${finite}),?\s*$`, 'u')

/** "…, the statement went on, adding" */
function lateSubject(text: string, before: Range): Mention | null {
  const found = late.exec(text.slice(before.start, before.end))
  const subject = groupRange(found, before.start)
  return subject && isSubject(found![1]!) ? mentionIn(text, subject) : null
}

function known(mention: Mention | null, words: Range): Attribution | null {
  return mention && { mention, place: 'lead', words }
}
