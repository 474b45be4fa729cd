// A pledge asks nobody: "We pledge to …", "We commit ourselves to:" and a list, or a text of "We will …". Its wording is what the
// document says its signers will do, word for word. Null where the document is no pledge. Pure.

import { isInside, type Span } from '@/lib/core/span'
import type { PetitionProposal } from '@/lib/documents/draft-schema'
import { findSentences } from '@/lib/documents/findings/sentences'
import { stopped } from './demand-wording'
import { itemsBelow } from './items-below'
import type { PetitionSource } from './propose-petition'
import { inLine, templates } from './templates'

const promising =
  /^(?:["“]?)(?:(?:as|together,?|by|in signing)\b[^.]{0,80},\s+)?(?:we|I)(?:,[^.,]{1,80},|,? the undersigned[^.]{0,60}?)?\s+(?:hereby |solemnly |therefore |all |each |together ){0,2}(?:pledge|promise|vow|undertake|commit(?: ourselves| myself)?)\s*(?:to\b|that we\b|:)/i
const willing = /^(?:we|I) will (?!be\b|continue\b|not\b|have\b|see\b)[a-z]/i
/** How many sentences of "We will …" make a pledge of a text that does not call itself one. */
const enough = 3
const titled = /\b(?:pledge|commitment|promise|vow)\b/i
/** Of what the signers will do: more would be a manifesto, and no form shows it. */
const most = 8

export function pledgeWording(source: PetitionSource): PetitionProposal | null {
  const promises = promisesIn(source)
  const [first] = promises
  if (!first) return null
  const items = promises.length === 1 ? itemsBelow(source, first).slice(0, most) : []
  if (promises.length === 1 && items.length === 0 && first.text.endsWith(':')) return null
  const text =
    items.length > 0 ? listed(first, items) : promises.map((span) => stopped(inLine(span))).join('\n')
  return {
    kind: 'pledge',
    target: null,
    action: promises.length === 1 ? actionIn(first) : null,
    text,
    from: [...promises, ...items],
  }
}

/** Said by the document itself: what somebody is quoted with is theirs alone. */
function promisesIn(source: PetitionSource): Span[] {
  const sentences = sentencesOf(source).filter(
    (sentence) => !source.quotes.some((quote) => isInside(sentence, quote) || isInside(quote, sentence)),
  )
  const said = sentences.filter(({ text }) => promising.test(text))
  const meant = sentences.filter(({ text }) => willing.test(text))
  const isTitled = titled.test(source.headline?.text ?? '')
  if (said.length > 0) return (said.length === 1 && isTitled ? [...said, ...meant] : said).slice(0, most)
  return meant.length >= (isTitled ? 1 : enough) ? meant.slice(0, most) : []
}

function sentencesOf({ document, paragraphs }: PetitionSource): Span[] {
  return findSentences(
    document.text,
    paragraphs.map((span) => ({ ...span, kind: 'paragraph' as const })),
  )
}

function listed(line: Span, items: Span[]): string {
  return templates.pledgeList(inLine(line), items.map(inLine))
}

function actionIn({ start, text }: Span): Span | null {
  const lead =
    /^.*?\b(?:pledge|promise|vow|undertake|ourselves|myself|commit) to\s+|^(?:we|I) will\s+/is.exec(text)?.[0]
  const action = lead ? text.slice(lead.length).replace(/[.\s]+$/, '') : ''
  return lead && action && !action.endsWith(':')
    ? { start: start + lead.length, end: start + lead.length + action.length, text: action }
    : null
}
