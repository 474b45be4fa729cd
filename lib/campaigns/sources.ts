// A source of a public campaign: what the page uses of it, in its surroundings, each line once. Of a document we only quote
// the surroundings are short, so that the page stays a reference and does not become a copy.

import { isSlug } from '@/lib/core/slug'
import { prisma } from '@/lib/platform/db'
import type { SourceDocument, SourceExcerpt, SourceView } from './campaign-view'
import { blocksOf, cardOf, documentHead, sourceOf, withArea } from './rows'
import type { SourceRef, StoryBlock } from './story'

/** Characters of surroundings on each side, up to the nearest word, by the document's rights. */
const surroundingsOf: Record<SourceDocument['rights'], number> = { ours: 240, permitted: 240, quoted: 60 }
const longestWord = 60

type Range = Pick<SourceRef, 'start' | 'end'>

export async function getSource(slug: string, n: number): Promise<SourceView | null> {
  if (!isSlug(slug)) return null
  const row = await prisma().campaignDocument.findFirst({
    where: { n, campaign: { slug, state: { not: 'draft' } } },
    include: { campaign: { include: withArea }, document: { select: { ...documentHead, text: true } } },
  })
  if (!row) return null
  const refs = [...blocksOf(row.campaign.reasons), ...blocksOf(row.campaign.story)].flatMap(refsOf)
  const document = sourceOf(row)
  const used = refs.filter((ref) => ref.n === n)
  return {
    campaign: cardOf(row.campaign),
    document,
    excerpts: listExcerpts(row.document.text, used, surroundingsOf[document.rights]),
  }
}

function refsOf(block: StoryBlock): SourceRef[] {
  const sources = block.type === 'list' ? block.items.map(({ source }) => source) : [block.source]
  return sources.filter((source) => source !== undefined)
}

/** Passages whose surroundings touch stand in one excerpt, so that no line is shown twice. Exported for its test. */
export function listExcerpts(text: string, refs: Range[], surroundings: number): SourceExcerpt[] {
  const excerpts: { start: number; end: number; refs: Range[] }[] = []
  for (const { start, end } of inOrder(refs)) {
    if (end > text.length) continue
    const window = { start: wordBefore(text, start - surroundings), end: wordAfter(text, end + surroundings) }
    const last = excerpts.at(-1)
    if (last && window.start <= last.end) {
      last.end = Math.max(last.end, window.end)
      last.refs.push({ start, end })
    } else excerpts.push({ ...window, refs: [{ start, end }] })
  }
  return excerpts.map(({ start, end, refs: inside }) => ({
    start,
    text: text.slice(start, end),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
    refs: inside,
  }))
}

/** Each range once, by where it begins, the longer first. */
function inOrder(refs: Range[]): Range[] {
  const once = new Map(refs.map(({ start, end }) => [`${start}-${end}`, { start, end }]))
  return [...once.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

function wordBefore(text: string, at: number): number {
  if (at <= 0) return 0
  const space = /\s/.exec(text.slice(at))
  return space ? at + space.index + 1 : at
}

function wordAfter(text: string, at: number): number {
  if (at >= text.length) return text.length
  const tail = text.slice(Math.max(0, at - longestWord), at)
  const space = /\s\S*$/.exec(tail)
  return space ? at - tail.length + space.index : at
}
