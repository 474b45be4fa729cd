// The story: what the document had, where it had it. Its call to act stands where the document placed it, otherwise after the first third.

import type { CampaignKind } from '@/lib/core/campaign-kinds'
import { isInside, isOverlapping, type Span } from '@/lib/core/span'
import type { Draft } from '@/lib/documents/draft-schema'
import { lineKindOf } from '@/lib/documents/findings/furniture/line-kinds'
import type { StoryBlock } from '../story'
import { sourcesOf } from '../used-passages'
import { callToActBlock, readMoreBlocks } from './callout-blocks'
import { itemsBelow } from './items-below'
import { inlineList, itemOf, listOf, withLists } from './list-blocks'
import { isApart, paragraphBlocks, type Room } from './paragraph-blocks'
import type { Placed } from './placed-block'
import { calls, inLine } from './templates'

/** `reasons` stand above it: what they set apart is not set apart a second time. */
export function composeStory(draft: Draft, kind: CampaignKind, reasons: StoryBlock[]): Placed[] {
  const above = reasons.filter(isApart).flatMap(sourcesOf)
  const room: Room = { quotes: 4, figures: 3, apart: 1, above }
  const text = storyParagraphs(draft).flatMap(
    (paragraph) =>
      itemOf(paragraph) ?? inlineList(draft, paragraph) ?? paragraphBlocks(draft, paragraph, room),
  )
  const own = callToActBlock(draft, kind)
  const parts = [...text, ...listsOfAbstract(draft), ...readMoreBlocks(draft), ...(own ? [own] : [])]
  const blocks = withLists(inOrder(parts))
  return withoutLooseHeadings(own ? blocks : afterFirstThird(blocks, kind)).filter(isTold)
}

/** Short items high up in a document are held for its abstract, too: below their line with a colon they are its list. */
function listsOfAbstract(draft: Draft): Placed[] {
  const { paragraphs, summary } = draft
  const isLine = ({ text, end }: Span) =>
    text.endsWith(':') && summary.some(({ start }) => start > end && start - end < nextLine)
  return paragraphs.filter(isLine).flatMap((line) => {
    const items = itemsBelow(draft, line)
    const isThere = paragraphs.some((paragraph) => items.some((item) => isOverlapping(item, paragraph)))
    return items.length > 1 && !isThere ? [listOf(items)] : []
  })
}

/** Whom a letter greets and how it closes is no part of what it tells. */
function isTold({ block }: Placed): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return true
  if (honouring.test(block.text)) return false
  const kind = block.text.length > longestGreeting ? null : lineKindOf(block.text)
  return kind !== 'salutation' && !(kind === 'sign-off' && block.type === 'paragraph')
}

const longestGreeting = 90
/** "Your Excellency," on a line of its own. */
const honouring =
  /^(?:Your (?:Excellency|Honou?r|Worship|Majesty|Grace|Highness)|Sirs?|Madam)\b[^.!?]{0,60},$/
/** What begins so near behind a line, with its mark, stands right below it. */
const nextLine = 12

/** Paragraphs once each, and none that is only a call-out, or the headline again. */
function storyParagraphs({ headline, paragraphs, callouts }: Draft): Span[] {
  const seen = new Set<string>(headline ? [inLine(headline)] : [])
  return paragraphs.filter((paragraph) => {
    if (
      isCode(paragraph.text) ||
      seen.has(inLine(paragraph)) ||
      callouts.some((callout) => isInside(paragraph, callout))
    )
      return false
    return Boolean(seen.add(inLine(paragraph)))
  })
}

/** Style rules and scripts that a page left in its text. */
function isCode(text: string): boolean {
  return /\{[^{}]{0,200}[:;(][^{}]{0,200}\}/.test(text) && !/^[A-Z“"][^{]{40}/.test(text)
}

function inOrder(blocks: Placed[]): Placed[] {
  return [...blocks].sort((a, b) => a.at - b.at)
}

function afterFirstThird(blocks: Placed[], kind: CampaignKind): Placed[] {
  const total = blocks.reduce((sum, { block }) => sum + lengthOf(block), 0)
  let read = 0
  const index = blocks.findIndex(({ block }, n) => {
    read += lengthOf(block)
    return read >= total / 3 && block.type !== 'heading' && blocks[n + 1]?.block.type !== 'list'
  })
  if (index < 0) return blocks
  const call: Placed = { at: blocks[index]?.at ?? 0, block: { type: 'take-action', title: calls[kind] } }
  return [...blocks.slice(0, index + 1), call, ...blocks.slice(index + 1)]
}

function lengthOf(block: StoryBlock): number {
  if (block.type === 'list') return block.items.reduce((sum, item) => sum + item.text.length, 0)
  if (block.type === 'key-figure') return block.sentence.length
  return block.type === 'take-action' || block.type === 'read-more' ? 0 : block.text.length
}

/** What a release says to newsrooms alone. */
const forThePress = /^(?:notes? (?:to|for) (?:the )?(?:editors?|media)|(?:media|press) contacts?|ends?)\b/i

/** A heading needs text below it, a short line with a colon what it announces; a line above a letter's greeting is its address. */
function withoutLooseHeadings(blocks: Placed[]): Placed[] {
  return blocks.filter(({ block }, n) => {
    const next = blocks[n + 1]?.block
    if (block.type !== 'heading') return next !== undefined || !isAnnouncing(block)
    if (forThePress.test(block.text)) return false
    if (!next || next.type === 'heading' || next.type === 'read-more') return false
    return next.type !== 'paragraph' || !/^Dear\b/.test(next.text)
  })
}

function isAnnouncing(block: StoryBlock): boolean {
  return block.type === 'paragraph' && block.text.length < longestGreeting && block.text.endsWith(':')
}
