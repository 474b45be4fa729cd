// The wording that people would sign: listed template words around passages, right in grammar or left to the editor (null).
// `from` holds the passages; nothing else in `text` comes from anywhere but templates.ts.

import type { Span } from '@/lib/core/span'
import type { Ask, DocumentText, Findings, PetitionProposal } from '@/lib/documents/draft-schema'
import { isLeaning } from '@/lib/documents/findings/stands-alone'
import { addresseeOf } from './addressee'
import { formOf } from './ask-form'
import { claimPassage } from './claim-passage'
import { demandWording, nameIn, passageTo, stopped, type Wording } from './demand-wording'
import { withFurther } from './further-asks'
import { letterWording } from './letter-wording'
import { pledgeWording } from './pledge-wording'
import { rankAsks } from './rank-asks'
import { isSignable } from './signable-ask'
import { signedAction, withoutSpeaker } from './signed-action'
import { addressLine, inLine, templates } from './templates'

/** "It is time we stopped …" */
const pastForm = /\btime (?:that )?[^.]{2,50}$/i

/** "Together we can get | the council | to …" */
const aimed = /\bwe (?:can|could|must|will|want to|need to) (?:persuade|convince|get|force|push|press)\s+$/i

export type PetitionSource = { document: DocumentText } & Findings

export function proposePetition(source: PetitionSource): PetitionProposal | null {
  const ranked = rankAsks(
    source,
    source.asks.filter((ask) => ask.audience === 'decision-maker' && isSignable(source, ask)),
  )
  const best = ranked[0]
  const pledge = best?.strength === 'explicit' ? null : pledgeWording(source)
  if (pledge) return pledge
  if (!best) return openLetter(source)
  if (best.strength === 'implicit')
    return (
      aimOf(source, ranked) ?? impliedLetter(source, ranked.find((ask) => isAddressing(source, ask)) ?? best)
    )
  return letterWording(source, ranked) ?? explicitPetition(source, ranked, best)
}

function explicitPetition(source: PetitionSource, ranked: Ask[], ask: Ask): PetitionProposal {
  const target = addresseeOf(source, ask)
  const asks = withFurther(source, ranked, ask)
  const wording = addressed(source, target, demandWording(source, asks, target))
  const kind = target && !isOpenLetter(source) ? 'petition' : 'open-letter'
  return { kind, target, action: actionOf(source, ask), ...wording }
}

/** What a petition that is told of was started for, or what "we can get the council to" do, says better than any duty what people sign. */
function aimOf(source: PetitionSource, ranked: Ask[]): PetitionProposal | null {
  const { text } = source.document
  const petitioned = ranked.find((ask) => formOf(text, ask) === 'petitioned')
  const aim =
    petitioned ?? ranked.find(({ target }) => target && aimed.test(text.slice(0, target.start).slice(-40)))
  return aim ? { ...explicitPetition(source, [aim], aim), kind: 'petition' } : null
}

/** What the document calls itself: "an open letter to the minister". */
function isOpenLetter({ document }: PetitionSource): boolean {
  const opening = document.text.slice(0, 2000)
  return /\bopen letter\b/i.test(opening) && !/\bpetition\b/i.test(opening)
}

/** An implied ask is signed in the document's own words: nothing is put more strongly than it was. */
function impliedLetter(source: PetitionSource, ask: Ask): PetitionProposal {
  const target = addresseeOf(source, ask)
  const passage = withoutSpeaker(passageTo(source, ask, ask.sentence.end))
  const isNaming = target !== null && passage.text.includes(target.text)
  const wording = addressed(source, target, { text: stopped(inLine(passage)), from: [passage], isNaming })
  return { kind: 'open-letter', target, action: actionOf(source, ask), ...wording }
}

/** Who is asked is the subject of a sentence that stands by itself: people can sign that, where "we must …" asks nobody. */
function isAddressing({ document, quotes }: PetitionSource, ask: Ask): boolean {
  const { sentence, target, action } = ask
  if (!target || target.start < sentence.start || target.end > action.start) return false
  const quote = quotes.find(({ start, end }) => start <= action.start && action.start < end)
  const text = document.text.slice(sentence.start, sentence.end)
  return ask.strength === 'implicit' && quote?.side !== 'theirs' && !isLeaning(text)
}

/** Without an ask none is invented: people can put their name to what a text says as "we", and to nothing else. */
function openLetter(source: PetitionSource): PetitionProposal | null {
  const passage = claimPassage(source)
  if (!passage) return null
  const text = `${templates.stand}\n\n${inLine(passage)}`
  return { kind: 'open-letter', target: null, action: null, text, from: [passage] }
}

function addressed({ document }: PetitionSource, target: Span | null, { text, from, isNaming }: Wording) {
  if (!target || isNaming) return { text, from }
  return { text: `${addressLine(inLine(target))}\n\n${text}`, from: [nameIn(document.text, target), ...from] }
}

/** "To do what" is shown by itself: a form that does not answer it stays empty for the editor. */
function actionOf({ document }: PetitionSource, ask: Ask): Span | null {
  if (pastForm.test(document.text.slice(0, ask.action.start).slice(-60)) && /^\w+ed\b/.test(ask.action.text))
    return null
  return ['gap', 'passive', 'participle', 'finite', 'clause'].includes(formOf(document.text, ask))
    ? null
    : signedAction(document.text, ask)
}
