// Who is asked to do what, in the document's own voice: every ask with verbatim spans, in document order.
// Rules look at one sentence each; list items take their target from the line above them. Written for English, linear in time.

import { isOverlapping, spanOf } from '@/lib/core/span'
import type { Ask, Quote } from '@/lib/documents/draft-schema'
import type { ReadText } from '@/lib/documents/findings/structure'
import { vagueActions } from './ask-words'
import { askerSpan } from './asker-span'
import { clausesOf } from './clauses-of'
import type { Candidate, Clause, Rule } from './clause'
import { colonAsks } from './colon-asks'
import { isExplicit, withCommonTarget } from './common-target'
import { dutyAsks } from './duty-asks'
import { headlineAsks } from './headline-asks'
import { headlineDutyAsks } from './headline-duty-asks'
import { faintAsks, impliedAsks } from './implied-asks'
import { imperativeAsks } from './imperative-asks'
import { infinitiveAsks } from './infinitive-asks'
import { letterAsks } from './letter-asks'
import { letterTarget } from './letter-target'
import { findLists, type Lists } from './find-lists'
import type { ListAsk } from './list-asks'
import { nounAsks } from './noun-asks'
import { isOpponents, withoutAnswers, withoutOpposed } from './opponents'
import { petitionTitleAsks } from './petition-title-asks'
import { pleaseAsks } from './please-asks'
import { readerOrdersAsks } from './reader-orders-asks'
import { readerListAsks } from './reader-list-asks'
import { isPublic, publicAsks } from './public-asks'
import { reportedAsks } from './reported-asks'
import { statedAsks } from './stated-asks'
import { thereAsks } from './there-asks'
import { vocativeAsks } from './vocative-asks'
import { wishAsks } from './wish-asks'

/** In order of trust: of two candidates that overlap, the earlier rule's stands. */
const rules: Rule[] = [
  publicAsks,
  colonAsks,
  statedAsks,
  reportedAsks,
  infinitiveAsks,
  impliedAsks,
  wishAsks,
  dutyAsks,
  thereAsks,
  vocativeAsks,
  pleaseAsks,
  letterAsks,
  nounAsks,
  readerOrdersAsks,
  imperativeAsks,
  faintAsks,
]

export function findAsks(read: ReadText, quotes: Quote[], lists: Lists = findLists(read)): Ask[] {
  if (read.language !== 'en' && read.language !== 'und') return []
  const { clauses, clauseOf } = clausesOf(read, quotes)
  const inLists = (asks: ListAsk[]) => asks.map((ask) => toAsk(read, clauseOf(ask.sentence), ask))
  const listed = inLists(lists.asked)
  const said = clauses.map((clause) => asksIn(read, clause))
  const theirs = quotes.filter(({ side }) => side === 'theirs')
  const body = [...listed, ...inLists(readerListAsks(read, lists)), ...said].flat()
  // A headline asks in short: where the text asks somebody in full, it says nothing more.
  const isInFull = body.some(isExplicit)
  const titles = [...inLists(headlineDutyAsks(read)), ...inLists(petitionTitleAsks(read, isInFull))].flat()
  const inShort = isInFull ? [] : headlineAsks(read, clauseOf)
  const headed = inShort.flatMap(({ clause, found }) => chosen(read, clause, found))
  const asks = withoutRepeats([...titles, ...headed, ...body]).filter(
    (ask) => !isListTarget(listed.flat(), ask),
  )
  return withCommonTarget(withoutOpposed(withoutAnswers(asks, theirs), read.text), listed.flat())
}

/** Who is asked in the line above a list is not what is asked. */
function isListTarget(listed: Ask[], { action }: Ask): boolean {
  return listed.some(({ target }) => target && isOverlapping(target, action))
}

function asksIn(read: ReadText, clause: Clause): Ask[] {
  return chosen(
    read,
    clause,
    rules.flatMap((rule) => rule(clause)),
  )
}

/** Of candidates that overlap the first, without those that are vague or of the other side. */
function chosen(read: ReadText, clause: Clause, candidates: Candidate[]): Ask[] {
  const taken: Candidate[] = []
  for (const candidate of candidates.filter((one) => !isDue(clause, one, candidates))) {
    const isTaken = taken.some(
      (one) =>
        (isOverlapping(one.action, candidate.action) && !isPassedOn(candidate, one)) ||
        isTargetOf(one, candidate),
    )
    if (!isTaken && !isVague(clause, candidate) && !isOpponents(clause, candidate)) taken.push(candidate)
  }
  return taken.flatMap((candidate) => toAsk(read, clause, candidate))
}

/** "The board should ask the mayor to resign", "should act by asking the mayor to resign": it is the board that is asked. */
function isDue({ text }: Clause, { cueAt }: Candidate, candidates: Candidate[]): boolean {
  const isMeans = text.endsWith(' by ', cueAt)
  return candidates.some(
    ({ cueAt: at, action, target, strength }) =>
      (isMeans && action.start < cueAt && cueAt < action.end) ||
      (at < cueAt && action.start === cueAt && target && strength === 'explicit'),
  )
}

/** "Write to your MP asking her to vote": readers are asked for the whole, she for what stands in it. */
function isPassedOn(
  { action: whole, audience }: Pick<Candidate, 'action' | 'audience'>,
  { action: part, target }: Pick<Candidate, 'action' | 'target'>,
): boolean {
  const isWithin = whole.start < part.start && part.end <= whole.end
  return isWithin && audience === 'public' && target !== null
}

/** "calling for the board and the mayor to …": the board is who is asked, and no thing that is called for. */
function isTargetOf({ target }: Candidate, { action }: Candidate): boolean {
  return target !== null && target.start <= action.start && action.end <= target.end
}

/** "asked to comment", "called for calm": nothing that could be done or seen to be done. */
function isVague({ text }: Clause, { action }: Candidate): boolean {
  return vagueActions.test(text.slice(action.start, action.end))
}

function toAsk({ text }: ReadText, clause: Clause, candidate: Candidate): Ask[] {
  const action = spanOf(text, candidate.action.start, candidate.action.end)
  const sentence = spanOf(text, clause.sentence.start, clause.sentence.end)
  if (!action || !sentence) return []
  const named = candidate.target && spanOf(text, candidate.target.start, candidate.target.end)
  const target = letterTarget(clause, candidate, named)
  const asked = target ?? named
  const isOfPublic = asked && isPublic(asked.text, action.text, clause.isLetter)
  const by = askerSpan(clause, candidate.cueAt)
  return [
    {
      target: target && spanOf(text, target.start, target.end),
      action,
      sentence,
      by: by && spanOf(text, by.start, by.end),
      strength: candidate.strength,
      audience: candidate.audience ?? (isOfPublic ? 'public' : 'decision-maker'),
    },
  ]
}

/** In document order; the same words asked of the same target once, and no ask within another. */
function withoutRepeats(asks: Ask[]): Ask[] {
  const seen = new Set<string>()
  const kept: Ask[] = []
  for (const ask of [...asks].sort((a, b) => a.action.start - b.action.start)) {
    const key = `${ask.target?.text}|${ask.action.text}`.toLowerCase()
    const last = kept.at(-1)
    if (seen.has(key)) continue
    if (last && isOverlapping(last.action, ask.action) && !isPassedOn(last, ask)) continue
    seen.add(key)
    kept.push(ask)
  }
  return kept
}
