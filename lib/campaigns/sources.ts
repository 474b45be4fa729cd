// A source of a public campaign as its passages: what the page uses of it, each in its surroundings, never the whole
// document. Where two passages overlap they are shown as one; `refs` holds every mark that points into it.

import { isSlug } from '@/lib/core/slug'
import { prisma } from '@/lib/platform/db'
import type { SourcePassage, SourceView } from './campaign-view'
import { blocksOf, cardOf, documentHead, sourceOf, withArea } from './rows'
import type { SourceRef, StoryBlock } from './story'

/** Characters of surroundings on each side, up to the nearest word. */
const surroundings = 240

export async function getSource(slug: string, n: number): Promise<SourceView | null> {
  if (!isSlug(slug)) return null
  const row = await prisma().campaignDocument.findFirst({
    where: { n, campaign: { slug, state: { not: 'draft' } } },
    include: { campaign: { include: withArea }, document: { select: { ...documentHead, text: true } } },
  })
  if (!row) return null
  const refs = [...blocksOf(row.campaign.reasons), ...blocksOf(row.campaign.story)].flatMap(refsOf)
  return {
    campaign: cardOf(row.campaign),
    document: sourceOf(row),
    passages: listPassages(
      row.document.text,
      refs.filter((ref) => ref.n === n),
    ),
  }
}

function refsOf(block: StoryBlock): SourceRef[] {
  const sources = block.type === 'list' ? block.items.map(({ source }) => source) : [block.source]
  return sources.filter((source) => source !== undefined)
}

/** In order of the text. Exported for its test. */
export function listPassages(text: string, refs: Pick<SourceRef, 'start' | 'end'>[]): SourcePassage[] {
  const passages: SourcePassage[] = []
  for (const { start, end } of [...refs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end > text.length) continue
    const last = passages.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.refs.push({ start, end })
    } else passages.push({ start, end, before: '', text: '', after: '', refs: [{ start, end }] })
  }
  return passages.map((passage) => withWords(text, passage))
}

function withWords(text: string, { start, end, refs }: SourcePassage): SourcePassage {
  const before = text.slice(Math.max(0, start - surroundings), start)
  const after = text.slice(end, end + surroundings)
  return {
    start,
    end,
    before: start > surroundings ? before.replace(/^\S*\s/, '… ') : before,
    text: text.slice(start, end),
    after: end + surroundings < text.length ? after.replace(/\s\S*$/, ' …') : after,
    refs: unique(refs),
  }
}

function unique(refs: { start: number; end: number }[]) {
  return refs.filter(
    (ref, index) => refs.findIndex(({ start, end }) => start === ref.start && end === ref.end) === index,
  )
}
