// Under the rights "quoted": attributed excerpts of at most a quarter of the text. "Why this matters" takes a part of that; of the story the
// opening and the blocks that carry most are kept, in the document's order, and nothing is shown a second time. What people sign comes first.

import { isInside, spanOf } from '@/lib/core/span'
import type { Draft } from '@/lib/documents/draft-schema'
import { findSentences } from '@/lib/documents/findings/sentences'
import { isLeaning } from '@/lib/documents/findings/stands-alone'
import { coveredShare, excerptLimit, passagesIn, type TextRange } from '../excerpt-limit'
import type { StoryBlock } from '../story'
import { sourcesOf } from '../used-passages'
import { placed as placedAt, type Placed } from './placed-block'

const worth: Record<StoryBlock['type'], number> = {
  'take-action': 6,
  'pull-quote': 4,
  'key-figure': 3,
  paragraph: 2,
  'read-more': 1,
  list: 1,
  heading: 0,
}
const openingWorth = 5
/** Of the limit, that is composed; the rest is left for what stands around the passages on their source page. */
const composedPart = 0.85
/** Of that, what may be spent before the story begins. */
const reasonsPart = 0.6
/** Shorter pieces of a paragraph say nothing. */
const shortest = 60

export function excerptsOf(draft: Draft, story: Placed[], reasons: StoryBlock[]): Placed[] {
  const { text } = draft.document
  const kept = new Map<Placed, Placed>()
  const shown = passagesIn(reasons, 1, text)
  const hasRoom = (block: StoryBlock) => isWithin(text, [...shown, ...passagesIn([block], 1, text)])
  for (const placed of ranked(story)) {
    const fitting = inPieces(draft, placed).find(
      ({ block }) => !isShown(block, reasons) && canStand(block) && hasRoom(block),
    )
    if (!fitting) continue
    kept.set(placed, fitting)
    shown.push(...passagesIn([fitting.block], 1, text))
  }
  return story.flatMap((placed) => kept.get(placed) ?? [])
}

/** The opening tells what it is about: it comes right after the call to act. */
function ranked(story: Placed[]): Placed[] {
  const opening = story.find(({ block }) => block.type === 'paragraph' && canStand(block))
  const worthOf = (placed: Placed) => (placed === opening ? openingWorth : worth[placed.block.type])
  return story.toSorted((a, b) => worthOf(b) - worthOf(a) || a.at - b.at)
}

function isShown(block: StoryBlock, reasons: StoryBlock[]): boolean {
  const sources = sourcesOf(block)
  return (
    sources.length > 0 &&
    sources.every((one) => reasons.flatMap(sourcesOf).some((other) => isInside(one, other)))
  )
}

/** A block as it is, or as many of a paragraph's first sentences as there is room for: the longest first. */
function inPieces({ document }: Draft, placed: Placed): Placed[] {
  const { block } = placed
  if (block.type !== 'paragraph' || !block.source) return [placed]
  const { start, end } = block.source
  const sentences = findSentences(document.text, [{ start, end, text: block.text, kind: 'paragraph' }])
  const ends = sentences.slice(0, -1).map((sentence) => sentence.end)
  const parts = ends
    .slice(0, 6)
    .toReversed()
    .flatMap((to) => spanOf(document.text, start, to) ?? [])
  return [placed, ...parts.filter(isWhole).map((span) => placedAt(span, 'paragraph'))]
}

/** Not one that opens a quotation and leaves it open. */
function isWhole({ text }: { text: string }): boolean {
  const marks = text.match(/["“”]/g)?.length ?? 0
  return text.length >= shortest && marks % 2 === 0
}

/** A heading needs its text, a line with a colon its list, one item its fellows, and words in quotation marks need the speaker who stood before them. */
function canStand(block: StoryBlock): boolean {
  if (block.type === 'paragraph') return !/^["“]|:$/.test(block.text) && !isLeaning(block.text)
  if (block.type === 'list') return block.items.length > 1
  return block.type !== 'heading'
}

/** As many reasons as leave room for a story, the best first; one in any case that the limit allows. */
export function reasonsWithin(
  { document: { text } }: Draft,
  reasons: StoryBlock[],
  signed: StoryBlock[],
): StoryBlock[] {
  const kept: StoryBlock[] = []
  for (const reason of reasons) {
    const part = kept.length === 0 ? 1 : reasonsPart
    if (isWithin(text, passagesIn([...signed, ...kept, reason], 1, text), part)) kept.push(reason)
  }
  return kept
}

function isWithin(text: string, passages: TextRange[], part = 1): boolean {
  return coveredShare(passages, text) <= excerptLimit * composedPart * part
}
