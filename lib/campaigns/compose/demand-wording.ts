// The demand itself in the template that fits the grammar of its action; with the passages that went into it.

import { spanOf, type Span } from '@/lib/core/span'
import type { Ask } from '@/lib/documents/draft-schema'
import { markerLength } from '@/lib/documents/findings/list-marker'
import { formOf } from './ask-form'
import { isTitledPerson } from './person-title'
import { withoutComma } from './placed-block'
import type { PetitionSource } from './propose-petition'
import { signedAction } from './signed-action'
import { inLine, oneByOne, templates, withoutArticle } from './templates'

/** Words and the passages in them, in order. `isNaming`: the target stands in the words, so that no address line is needed. */
export type Wording = { text: string; from: Span[]; isNaming?: boolean }

/** `asks`: the chosen one, and those that go with it (further-asks.ts). */
export function demandWording(source: PetitionSource, asks: [Ask, ...Ask[]], target: Span | null): Wording {
  const [ask] = asks
  const { text } = source.document
  const items = listItems(source, ask)
  const actions = (items.length > 1 ? [ask] : asks).map((each) => signedAction(text, each))
  const words = oneByOne(actions.map(inLine))
  const said = (wording: string): Wording => ({ text: stopped(wording), from: actions })
  switch (formOf(text, ask)) {
    case 'item':
      return { text: listOf(source, items), from: items }
    case 'demand':
      return { text: templates.demands(items.map(inLine)), from: items }
    case 'infinitive':
      if (!target) return supported(source, ask)
      return withItems(
        speaksOf(inLine(target), words)
          ? named(text, target, { actions, template: templates.callOnThem })
          : said(templates.callOnYou(words)),
        items,
      )
    case 'negative':
      if (!target) return supported(source, ask)
      return speaksOf(inLine(target), words)
        ? named(text, target, { actions, template: templates.urgeThem })
        : said(templates.urgeYou(words))
    case 'petitioned':
      return said(templates.signTo(words))
    case 'gerund':
      return said(templates.support(words))
    case 'noun':
      return said(templates.callFor(words))
    case 'finite':
      return target ? named(text, target, { actions, template: templates.hope }) : supported(source, ask)
    default:
      return supported(source, ask)
  }
}

type Naming = { actions: Span[]; template: (target: string, action: string) => string }

function named(text: string, target: Span, { actions, template }: Naming): Wording {
  const words = template(inLine(target), oneByOne(actions.map(inLine)))
  return { text: stopped(words), from: [nameIn(text, target), ...actions], isNaming: true }
}

const ofPerson = /\b(?:his|hers?|he|she|him|himself|herself)\b/
const ofBody =
  /\b(?:its|it (?:has|had|can|could|will|would|is|was|does|did|should|made|promised|received)|their own|they|his|her|itself|themselves)\b|(?:^|\band )(?:\S+ ){1,3}their\b/

/** An action that speaks of its target as "its", "their" or "she" stands with the target's name, any other with "you". */
function speaksOf(target: string, action: string): boolean {
  return (isTitledPerson(target) ? ofPerson : ofBody).test(action)
}

/** With the list that stands under the same target, where there is one. */
export function withItems(wording: Wording, items: Span[]): Wording {
  if (items.length < 2) return wording
  const listed = templates.inParticular(items.map(inLine))
  return { ...wording, text: `${wording.text}\n\n${listed}`, from: [...wording.from, ...items] }
}

/** The demands of one list, or of several under the same target. */
export function listItems({ document, asks }: PetitionSource, chosen: Ask): Span[] {
  const whom = (ask: Ask) => ask.target?.text.toLowerCase()
  const isListed = (ask: Ask) => ['item', 'demand'].includes(formOf(document.text, ask))
  return asks
    .filter((ask) => isListed(ask) && whom(ask) === whom(chosen) && ask.audience === chosen.audience)
    .map((ask) => ask.action)
}

/** "We call on you to:" only where every item begins with its verb. */
function listOf({ document, asks }: PetitionSource, items: Span[]): string {
  const things = asks.filter((ask) => items.includes(ask.action) && formOf(document.text, ask) === 'demand')
  return things.length > 0 ? templates.demands(items.map(inLine)) : templates.callOnYouList(items.map(inLine))
}

/** The document's sentence; what it reports of others is supported, what it says itself needs no more words. */
function supported(source: PetitionSource, ask: Ask): Wording {
  const said = passageTo(source, ask, ask.action.end)
  const words = stopped(inLine(said))
  const isOwn = /\b(?:we|our|I)\b/i.test(said.text)
  return { text: isOwn ? words : `${words}\n\n${templates.supportThis}`, from: [said] }
}

/** The sentence of an ask up to `end`, without what stands around its quote and without the mark of a list. */
export function passageTo(
  { document, quotes }: PetitionSource,
  { sentence, action }: Ask,
  end: number,
): Span {
  const quote = quotes.find((one) => one.start <= action.start && action.start < one.end)
  const from = Math.max(sentence.start, quote?.start ?? 0)
  const marked = from + markerLength(document.text.slice(from, end))
  const opening = /^["“”'‘\s]+/.exec(document.text.slice(marked, end))?.[0].length ?? 0
  const span = spanOf(document.text, marked + opening, Math.min(end, quote?.end ?? end))
  return span ? withoutComma(span) : action
}

/** The part of the target that stands in the wording as it does in the document: without a capital article. */
export function nameIn(text: string, target: Span): Span {
  return spanOf(text, target.end - withoutArticle(target.text).length, target.end) ?? target
}

export function stopped(words: string): string {
  return /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`
}
