// Call-outs: lines ("Take Action: …", "Read More: …") and sentences ("Sign the petition here.") that send the reader to act or to
// read on. The span is the whole line or sentence; the label is what follows the colon.

import { spanOf } from '@/lib/core/span'
import type { Callout } from '@/lib/documents/draft-schema'
import { publicWords } from '../asks/ask-words'
import { addressee } from '../asks/letter-target'
import { findLists, type Lists } from '../asks/find-lists'
import type { ListAsk } from '../asks/list-asks'
import { blockKindOf } from '../furniture/line-kinds'
import { markerLength } from '../list-marker'
import type { Block, ReadText, Sentence } from '../structure'
import { buttonKind } from './buttons'
import { calloutLabelOf, opensPetition } from './callout-labels'
import { calloutSentenceKind } from './callout-sentences'
import { keepsUp } from './keeping-up'
import { menuItems } from './menu-items'

/** “Please help shape the harbour” asks whom the letter greets. */
const askedOfReader = /^(?:so |and )?please help (?!us\b)/i
const offer =
  /^(?=[^?]{0,40}\b(?:want|wish|like|interested|ready|enjoy|care)\b)(?:(?:do|would|did|are|will) you|want|wish|interested|ready)\b[^?]{0,160}\?$/i
const ofPublic = new RegExp(`^(?:${publicWords})$`, 'i')

export function findCallouts(read: ReadText, lists: Lists = findLists(read)): Callout[] {
  const headline = read.known.headline
  const sentences = sentencesByBlock(read)
  const demanded = demandedOfOthers(read, lists)
  const opening = read.blocks.findIndex((block) => blockKindOf(block) === null)
  const isLetter = addressee(read.text) !== null
  const menus = menuItems(read.blocks)
  const callouts = read.blocks.flatMap((block, index) => {
    if (
      block.start === headline?.start ||
      (menus.has(index) && !lists.forReader.has(index)) ||
      demanded.has(block.start) ||
      (index === opening && isTitle(read, block))
    )
      return []
    return lists.forReader.has(index)
      ? itemCallout(read, block)
      : calloutsIn(read, block, sentences.get(index) ?? [])
  })
  return callouts.filter(({ text }) => !(isLetter && askedOfReader.test(text)))
}

/** What opens a text without a stop is its headline, though it may call: "Talk to your mayor about the ferry". */
function isTitle({ blocks }: ReadText, { text }: Block): boolean {
  if (keepsUp(text)) return false
  if (opensPetition(text) || buttonKind(text)) return true
  return blocks.length > 2 && !calloutLabelOf(text) && !/[.!?:…]["”’)]*$|\S\.\w+\/\S*$/.test(text)
}

/** Items under "The council resolves to:" are for the council, not for the reader. */
function demandedOfOthers(read: ReadText, { asked }: Lists): Set<number> {
  const isReader = (ask: ListAsk) =>
    ask.target && ofPublic.test(read.text.slice(ask.target.start, ask.target.end))
  return new Set(asked.flatMap((ask) => (isReader(ask) ? [] : [ask.sentence.start])))
}

/** An item of a list that tells the reader what to do, without its mark. */
function itemCallout(read: ReadText, block: Block): Callout[] {
  const line = lineCallout(read, block)
  const span = spanOf(read.text, block.start + markerLength(block.text), block.end)
  if (line || !span) return line ? [line] : []
  return [withAddress(read, { ...span, kind: calloutSentenceKind(span.text) ?? 'take-action', label: null })]
}

function sentencesByBlock(read: ReadText): Map<number, Sentence[]> {
  const byBlock = new Map<number, Sentence[]>()
  for (const sentence of read.sentences) {
    const list = byBlock.get(sentence.block)
    if (list) list.push(sentence)
    else byBlock.set(sentence.block, [sentence])
  }
  return byBlock
}

function calloutsIn(read: ReadText, block: Block, sentences: Sentence[]): Callout[] {
  const line = lineCallout(read, block)
  if (isAdvertisement(block)) return []
  if (line) return [line]
  const button = buttonKind(block.text)
  if (button)
    return [withAddress(read, { ...spanOf(read.text, block.start, block.end)!, kind: button, label: null })]
  return sentences.flatMap((sentence, at) => {
    const kind = calloutSentenceKind(sentence.text)
    if (!kind || (isOffer(sentence) && sentences[at + 1] && calloutSentenceKind(sentences[at + 1]!.text)))
      return []
    const first = isOffer(sentences[at - 1]) ? sentences[at - 1]! : sentence
    const whole = spanOf(read.text, first.start, sentence.end)!
    const isToHearMore = first !== sentence && keepsUp(whole.text)
    return [withAddress(read, { ...whole, kind: isToHearMore ? 'read-more' : kind, label: null })]
  })
}

/** "Would you like to hear more? Sign up here." is one call. */
function isOffer(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && offer.test(sentence.text)
}

/** The archive or the house that passes the document on sells something. */
function isAdvertisement(block: Block): boolean {
  return ['advertisement', 'style'].includes(blockKindOf(block) ?? '')
}

function lineCallout(read: ReadText, block: Block): Callout | null {
  const label = calloutLabelOf(block.text)
  if (!label) return null
  const after = spanOf(read.text, block.start + label.length, block.end)
  const { start, end, text } = block
  return withAddress(read, { start, end, text, kind: label.kind, label: after })
}

/** The first link inside the call-out, where the format or the text itself gives one. */
function withAddress(read: ReadText, callout: Callout): Callout {
  const link = read.known.links.find(({ start, end }) => start < callout.end && end > callout.start)
  return link ? { ...callout, url: link.url } : callout
}
