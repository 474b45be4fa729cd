// A source of a public campaign: what the page uses of it, in its surroundings, each line once; or all of it, where the team chose so.

import { isSlug } from '@/lib/core/slug'
import { prisma } from '@/lib/platform/db'
import type { DocumentText } from '@/lib/documents/draft-schema'
import type { SourceExcerpt, SourceView } from './campaign-view'
import { placeInOriginal } from './place-in-original'
import { blocksOf, cardOf, documentHead, sourceOf, withArea } from './rows'
import { sourceExcerpts } from './source-excerpts'

export async function getSource(slug: string, n: number): Promise<SourceView | null> {
  if (!isSlug(slug)) return null
  const row = await prisma().campaignDocument.findFirst({
    where: { n, campaign: { slug, state: { not: 'draft' } } },
    include: {
      campaign: { include: { ...withArea, wordings: { orderBy: { version: 'desc' }, take: 1 } } },
      document: { select: { ...documentHead, text: true } },
    },
  })
  if (!row) return null
  const document = sourceOf(row)
  const blocks = [...blocksOf(row.campaign.reasons), ...blocksOf(row.campaign.story)]
  const source = { ...document, text: row.document.text, isWhole: row.isWhole }
  const excerpts = sourceExcerpts(source, blocks, row.campaign.wordings[0]?.text)
  const { origins } = (row.document.draft as unknown as { document: DocumentText }).document
  const original = { text: row.document.text, origins }
  return {
    campaign: cardOf(row.campaign),
    document,
    excerpts: excerpts.map((excerpt) => placed(excerpt, original)),
  }
}

type Original = Parameters<typeof placeInOriginal>[0]

function placed(excerpt: SourceExcerpt, original: Original): SourceExcerpt {
  const { start, refs } = excerpt
  const starts = refs.length > 0 ? refs.map((ref) => ref.start) : [start]
  const place = placeInOriginal(original, starts)
  return place ? { ...excerpt, place } : excerpt
}
