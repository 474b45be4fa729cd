// Who is asked to do what, in the document's own voice: every ask with verbatim spans, in document order.
// Rules look at one sentence each; list items take their target from the line above them. Written for English.

import { isOverlapping, spanOf } from '@/lib/core/span'
import type { Ask, Quote, Range } from '@/lib/documents/draft-schema'
import type { ReadText, Sentence } from '@/lib/documents/findings/structure'
import { askerSpan } from './asker-span'
import type { Candidate, Clause, Rule } from './clause'
import { dutyAsks } from './duty-asks'
import { impliedAsks } from './implied-asks'
import { infinitiveAsks } from './infinitive-asks'
import { letterTarget } from './letter-target'
import { listAsks } from './list-asks'
import { nounAsks } from './noun-asks'
import { isOpponents } from './opponents'
import { isPublic, publicAsks } from './public-asks'
import { reportedAsks } from './reported-asks'
import { wishAsks } from './wish-asks'

/** In order of trust: of two candidates that overlap, the earlier rule's stands. */
const rules: Rule[] = [publicAsks, reportedAsks, infinitiveAsks, impliedAsks, wishAsks, dutyAsks, nounAsks]

export function findAsks(read: ReadText, quotes: Quote[]): Ask[] {
  if (read.language !== 'en' && read.language !== 'und') return []
  const listed = listAsks(read).flatMap((ask) => toAsk(clauseOf(read, quotes, ask.sentence), ask))
  const said = read.sentences
    .filter(isProse(read))
    .flatMap((sentence) => asksIn({ text: read.text, sentence, quotes, read }))
  const body = said.filter((ask) => !listed.some((one) => isOverlapping(one.action, ask.action)))
  return withoutRepeats([...body, ...listed]).sort((a, b) => a.action.start - b.action.start)
}

/** Headlines ask in shorthand what the body says in full, and call-outs are findings of their own. */
function isProse(read: ReadText): (sentence: Sentence) => boolean {
  return (sentence) => {
    const block = read.blocks[sentence.block]
    return block?.kind === 'paragraph' || block?.kind === 'list-item' || /[.!?…]["”’)]*$/.test(sentence.text)
  }
}

function clauseOf(read: ReadText, quotes: Quote[], range: Range): Clause {
  const sentence = { ...range, text: read.text.slice(range.start, range.end), block: 0 }
  return { text: read.text, sentence, quotes, read }
}

function asksIn(clause: Clause): Ask[] {
  const taken: Candidate[] = []
  for (const candidate of rules.flatMap((rule) => rule(clause))) {
    if (taken.some((one) => isOverlapping(one.action, candidate.action))) continue
    if (!isOpponents(clause, candidate)) taken.push(candidate)
  }
  return taken.flatMap((candidate) => toAsk(clause, candidate))
}

function toAsk(clause: Clause, candidate: Candidate): Ask[] {
  const action = spanOf(clause.text, candidate.action.start, candidate.action.end)
  const sentence = spanOf(clause.text, clause.sentence.start, clause.sentence.end)
  if (!action || !sentence) return []
  const named = candidate.target && spanOf(clause.text, candidate.target.start, candidate.target.end)
  const target = letterTarget(clause, candidate, named)
  const audience =
    candidate.audience ?? (named && isPublic(named.text) && target === named ? 'public' : 'decision-maker')
  return [
    {
      target,
      action,
      sentence,
      by: askerSpan(clause, candidate.cueAt),
      strength: candidate.strength,
      audience,
    },
  ]
}

function withoutRepeats(asks: Ask[]): Ask[] {
  const key = (ask: Ask) => `${ask.target?.text}|${ask.action.text}`.toLowerCase()
  return asks.filter((ask, index) => asks.findIndex((other) => key(other) === key(ask)) === index)
}
