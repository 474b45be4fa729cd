// The wording that people would sign: listed template words around passages, right in grammar or left to the editor (null).
// `from` holds the passages; nothing else in `text` comes from anywhere but templates.ts.

import { spanOf, type Span } from '@/lib/core/span'
import type { Ask, DocumentText, Findings, PetitionProposal } from '@/lib/documents/draft-schema'
import { addresseeOf } from './addressee'
import { formOf } from './ask-form'
import { letterWording } from './letter-wording'
import { claimPassage } from './claim-passage'
import { rankAsks } from './rank-asks'
import { addressLine, templates, withoutThe } from './templates'

export type PetitionSource = { document: DocumentText } & Findings

export function proposePetition(source: PetitionSource): PetitionProposal | null {
  const ranked = rankAsks(source, source.asks.filter(isForDecisionMakers))
  const best = ranked[0]
  if (!best) return openLetter(source)
  if (best.strength === 'implicit') return impliedLetter(source, best)
  return letterWording(source, ranked) ?? explicitPetition(source, best)
}

function isForDecisionMakers({ audience }: Ask): boolean {
  return audience === 'decision-maker'
}

/** Words and the passages in them, in order. */
type Wording = { text: string; from: Span[] }

function explicitPetition(source: PetitionSource, ask: Ask): PetitionProposal {
  const target = addresseeOf(source.asks, ask)
  const { text, from } = demand(source, ask, target)
  const head = target ? [nameIn(source.document.text, target)] : []
  return {
    kind: target ? 'petition' : 'open-letter',
    target,
    action: ask.action,
    text: target ? `${addressLine(target.text)}\n\n${text}` : text,
    from: [...head, ...from],
  }
}

function demand(source: PetitionSource, ask: Ask, target: Span | null): Wording {
  const { text } = source.document
  const form = formOf(text, ask)
  const one = (words: string): Wording => ({ text: stopped(words), from: [ask.action] })
  const items = listItems(source, ask)
  if (form === 'item') return { text: templates.callOnYouList(items.map((item) => item.text)), from: items }
  if (form === 'infinitive' && target) return withItems(infinitive(ask, target), items)
  if (form === 'infinitive') return { text: sentenceTo(text, ask).text, from: [sentenceTo(text, ask)] }
  if (form === 'negative') return one(templates.urgeYou(ask.action.text))
  if (form === 'gerund') return one(templates.support(ask.action.text))
  if (form === 'noun') return one(templates.callFor(ask.action.text))
  if (form === 'finite' && target) return one(templates.hope(target.text, ask.action.text))
  const passage = sentenceTo(text, ask)
  return { text: `${stopped(passage.text)}\n\n${templates.supportThis}`, from: [passage] }
}

/** An action that speaks of its target as "its" or "their" stands with the target's name, any other with "you". */
function infinitive(ask: Ask, target: Span): Wording {
  const speaksOfThem = /\b(?:its|their|his|her|they|it has|it can)\b/.test(ask.action.text)
  const words = speaksOfThem
    ? templates.callOnThem(target.text, ask.action.text)
    : templates.callOnYou(ask.action.text)
  return { text: stopped(words), from: [ask.action] }
}

function withItems(wording: Wording, items: Span[]): Wording {
  if (items.length < 2) return wording
  return {
    text: `${wording.text}\n\n${templates.inParticular(items.map((item) => item.text))}`,
    from: [...wording.from, ...items],
  }
}

/** The demands that stand as list items under the same target. */
function listItems({ document, asks }: PetitionSource, chosen: Ask): Span[] {
  return asks
    .filter(
      (ask) =>
        formOf(document.text, ask) === 'item' &&
        ask.target?.text.toLowerCase() === chosen.target?.text.toLowerCase(),
    )
    .map((ask) => ask.action)
}

/** From the start of the sentence to the end of the action. */
function sentenceTo(text: string, ask: Ask): Span {
  const opening = /^["“”'‘\s]+/.exec(ask.sentence.text)?.[0].length ?? 0
  const end = Math.max(ask.action.end, ask.action.start)
  return spanOf(text, ask.sentence.start + opening, end) ?? ask.action
}

function impliedLetter(source: PetitionSource, ask: Ask): PetitionProposal {
  const target = addresseeOf(source.asks, ask)
  const passage = spanOf(source.document.text, ask.sentence.start, ask.sentence.end) ?? ask.sentence
  const head = target ? [nameIn(source.document.text, target)] : []
  return {
    kind: 'open-letter',
    target,
    action: formOf(source.document.text, ask) === 'gap' ? null : ask.action,
    text: target ? `${addressLine(target.text)}\n\n${passage.text}` : passage.text,
    from: [...head, passage],
  }
}

/** Without an ask none is invented: the strongest passage is what people can put their name to. */
function openLetter(source: PetitionSource): PetitionProposal | null {
  const passage = claimPassage(source)
  if (!passage) return null
  return {
    kind: 'open-letter',
    target: null,
    action: null,
    text: `${templates.stand}\n\n${passage.text}`,
    from: [passage],
  }
}

/** The part of the target that stands in the text as it does in the document: without a capital article. */
function nameIn(text: string, target: Span): Span {
  return spanOf(text, target.end - withoutThe(target.text).length, target.end) ?? target
}

function stopped(words: string): string {
  return /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`
}
