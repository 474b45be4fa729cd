// Which ask should the page carry? Explicit before implied, decision-maker before public, the document's own voice before
// a reported one, a clear target and a concrete action before a vague one. The best comes first; ties keep the document's order.

import { isInside } from '@/lib/core/span'
import type { Ask, Draft } from '@/lib/documents/draft-schema'
import { isLeaning } from '@/lib/documents/findings/stands-alone'
import { formOf, type AskForm } from './ask-form'
import { isOurDuty } from './our-duty'

type Source = Pick<Draft, 'document' | 'quotes' | 'headline'>

const formWorth: Record<AskForm, number> = {
  infinitive: 20,
  item: 20,
  demand: 16,
  petitioned: 10,
  negative: 6,
  noun: 4,
  passive: -4,
  gerund: -4,
  finite: -8,
  clause: -10,
  participle: -14,
  gap: -60,
}

const reportedBy =
  /\b(?:resolution|declaration|it|report|study|poll)\s+(?:also\s+)?(?:asks|urges|calls|demands|invites|requests|recommends)\b/i

/** "The petition, launched in May, calls on …": what people have put their names to. */
const askedByPetition =
  /\b(?:petition|open letter)\b[^.;:]{0,80}?\s(?:calls|asks|urges|demands|calling|asking|urging|demanding)\b/i

/** Words that point at something said elsewhere. */
const pointing = /\b(?:this|that|these|those|such|similar|it|them|they)\b/i
/** "adhere to the following practices": what stands below says it. */
const announcing = /\bthe following (?:\w+ )?\w+$/i
/** "urgent meeting with the mayor", as headlines write. */
const bareThing =
  /^(?:(?:urgent|immediate|full|public|independent|national|royal) )+(?:meeting|inquiry|enquiry|review|investigation|audit|probe|apology|ban|halt|end)\b/i
/** "back them by …": right behind its verb nothing tells who they are. */
const bareObject =
  /^(?:not to )?(?:\p{Ll}+ly )?\p{Ll}+ (?:them|it|him|these|those|such|this(?! (?:year|month|week|summer|winter)))\b/u
/** "The two", "the latter", "those that do not": who they are stands elsewhere. */
const standsFor =
  /^(?:the (?:two|three|four|latter|former|pair|others|same)$|(?:those|anyone|whoever|others)\b)/i
const firstPerson = /\b(?:our|my|us|me|we)\b/i
const askersThing =
  /\b(?:its|their|his|her|our|my) (?:offer|request|demand|call|proposal|petition|plea|appeal|letter|bill|legislation|amendment|recommendation)s?\b|\b(?:support|sign|back|endorse) (?:an?|the) (?:\w+ )?(?:petition|letter|pledge)\b/i

/** Thoughts and gestures, which nobody can check: "realise that …", "do what is right", "make tough decisions". */
const weak =
  /^(?:(?:now|first|finally|just|simply|really|also|urgently|immediately) )?(?:reali[sz]e|understand|remember|admit|acknowledge|accept that|recogni[sz]e (?:that|how|the fact)|believe|think|see that|know|listen|learn|justify|deny|look at|consider|act\b|do (?:something|more|better|what|the right|their|its|his|her)|take (?:(?:\w+ ){0,3}action|\S+(?: \S+){0,5} seriously|a (?:hard|long|close)|note|notice|an? (?:important )?step)|make (?:some |a |an )?(?:really |very )?(?:tough|hard|difficult|right)|come clean|front up|get (?:real|serious|its|their|his|her)|stop (?:fluff|dither|play|talk|pretend|sitting|making excuses)|explain|explore|join|step up|work (?:(?:\w+ )?with (?:us|me|others)|together))/i

export function rankAsks(source: Source, asks: Ask[]): Ask[] {
  const worth = new Map(asks.map((ask) => [ask, worthOf(source, ask)]))
  return [...asks].sort(
    (a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a.action.start - b.action.start,
  )
}

function worthOf(source: Source, ask: Ask): number {
  return (
    (ask.strength === 'explicit' ? 100 : 0) +
    (ask.audience === 'decision-maker' ? 60 : 0) +
    formWorth[formOf(source.document.text, ask)] +
    voiceWorth(source, ask) +
    (isTitle(source, ask) ? -30 : 0) +
    (isLeaningOn(source, ask) ? -20 : 0) +
    (ask.strength === 'explicit' && isOurDuty(source.document.text, ask) ? -30 : 0) +
    (isShouted(ask) ? -60 : 0) +
    targetWorth(ask) +
    actionWorth(ask) +
    24 * shareIn(source.headline?.text ?? '', ask.action.text) +
    6 * (1 - ask.action.start / Math.max(1, source.document.text.length))
  )
}

/** Beside the best: something to be done, asked in the document's own voice. */
export function isWorthAdding(source: Source, ask: Ask): boolean {
  return actionWorth(ask) > 0 && voiceWorth(source, ask) >= 0 && !isTitle(source, ask)
}

/** In capitals: any other words for it are better. */
function isShouted({ action }: Ask): boolean {
  return /\p{Lu}{4}/u.test(action.text) && action.text === action.text.toUpperCase()
}

/** What is only implied is signed in its own sentence, which should stand by itself. */
function isLeaningOn({ document }: Source, { strength, sentence }: Ask): boolean {
  return strength === 'implicit' && isLeaning(document.text.slice(sentence.start, sentence.end))
}

/** A headline asks in short: what the text asks says more. */
function isTitle({ headline }: Source, { action }: Ask): boolean {
  return headline !== null && isInside(action, headline)
}

/** "We call on …", whether in a letter or in a quote of the document's side, speaks for the signers best. */
function voiceWorth({ document, quotes }: Source, ask: Ask): number {
  const lead = document.text.slice(ask.sentence.start, ask.action.start)
  const quote = quotes.find(({ start, end }) => start <= ask.action.start && ask.action.start < end)
  if (quote?.side === 'theirs') return -100
  if (/\b(?:we|I)\b[^.]*\b(?:want|need|hope|like)\b/i.test(lead)) return 6
  if (/\b(?:we|I)\b/i.test(lead)) return 16
  if (askedByPetition.test(lead)) return 24
  return reportedBy.test(lead.slice(0, 80)) ? -16 : 0
}

function targetWorth({ target, sentence }: Ask): number {
  if (!target) return 0
  if (standsFor.test(target.text)) return -30
  const isNamed =
    /^(?:the|our|your)\s/i.test(target.text) ||
    (/^[A-Z]/.test(target.text) && target.start > sentence.start + 1)
  return (isNamed ? 18 : 8) + Math.min(6, target.text.split(/\s+/).length)
}

function actionWorth({ action, strength }: Ask): number {
  const words = action.text.split(/\s+/).length
  let worth = words < 4 ? -20 : Math.min(8, words / 2)
  if (weak.test(action.text)) worth -= 12
  if (pointing.test(action.text.split(/\s+/).slice(0, 6).join(' '))) worth -= 10
  if (bareThing.test(action.text)) worth -= 10
  if (announcing.test(action.text)) worth -= 40
  if (bareObject.test(action.text)) worth -= 20
  if (askersThing.test(action.text)) worth -= 24
  else if (firstPerson.test(action.text.split(/\s+/).slice(0, 8).join(' ')))
    worth -= strength === 'explicit' ? 6 : 0
  return /["“”]/.test(action.text) ? worth - 10 : worth
}

/** How much of an action other words say too, 0 to 1. */
export function shareIn(others: string, action: string): number {
  const words = action.toLowerCase().match(/[a-z0-9][a-z0-9'-]{3,}/g) ?? []
  const known = others.toLowerCase()
  return words.length
    ? words.filter((word) => known.includes(word.replace(/(?:ly|s|ed|ing)$/, ''))).length / words.length
    : 0
}
