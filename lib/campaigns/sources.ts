// A source of a public campaign: what the page uses of it, in its surroundings, each line once; or all of it, where the team chose so.

import { isSlug } from '@/lib/core/slug'
import { prisma } from '@/lib/platform/db'
import type { SourceView } from './campaign-view'
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
  return { campaign: cardOf(row.campaign), document, excerpts }
}
