// Prisma rows into view objects: the border that database shapes do not cross.

import type { Accent } from '@/lib/core/accents'
import type { CampaignKind } from '@/lib/core/campaign-kinds'
import type { Prisma } from '@/prisma/generated/client'
import type { CampaignCard, SourceDocument } from './campaign-view'
import { isSameWords } from './same-words'
import type { StoryBlock } from './story'

export const withArea = { issueArea: { select: { slug: true, name: true } } } satisfies Prisma.CampaignInclude

type CampaignRow = Prisma.CampaignGetPayload<{ include: typeof withArea }>

const cardFields = [
  'slug',
  'headline',
  'kind',
  'state',
  'target',
  'accent',
  'count',
  'goal',
  'reasons',
  'story',
] as const

type CardRow = Pick<CampaignRow, (typeof cardFields)[number] | 'issueArea'>

/** SQL: campaign `c` as JSON, for cardOf. */
export const cardRow = `json_build_object(${cardFields.map((name) => `'${name}', c."${name}"`).join(', ')},
  'issueArea', (SELECT json_build_object('slug', a."slug", 'name', a."name") FROM "IssueArea" a WHERE a."id" = c."issueAreaId"))`

export function cardOf(row: CardRow): CampaignCard {
  return {
    slug: row.slug,
    headline: row.headline,
    kind: kindOf(row.kind),
    state: row.state,
    issueArea: row.issueArea,
    target: row.target,
    teaser: teaserOf(row),
    accent: row.accent as Accent,
    count: row.count,
    goal: row.goal,
  }
}

export function kindOf(kind: CampaignRow['kind']): CampaignKind {
  return kind === 'open_letter' ? 'open-letter' : kind
}

/** Stories are stored by our verbs alone, which check them on the way in. */
export function blocksOf(json: Prisma.JsonValue): StoryBlock[] {
  return json as unknown as StoryBlock[]
}

export function dayOf(date: Date | null): string | null {
  return date && date.toISOString().slice(0, 10)
}

/** Opening words of a document's row, without its bytes and text. */
export const documentHead = { id: true, name: true, rights: true, originalUrl: true, draft: true } as const

type DocumentRow = Prisma.DocumentGetPayload<{ select: typeof documentHead }>
type StoredDraft = Record<'headline' | 'publisher' | 'published', { text: string } | null>

export function sourceOf({ n, document }: { n: number; document: DocumentRow }): SourceDocument {
  const draft = document.draft as unknown as StoredDraft
  return {
    n,
    name: document.name,
    headline: draft.headline?.text ?? null,
    publisher: draft.publisher?.text ?? null,
    published: draft.published?.text ?? null,
    originalUrl: document.originalUrl,
    rights: document.rights,
  }
}

/** The first words that the headline beside them does not say. */
function teaserOf({ headline, reasons, story }: CardRow): string | null {
  const texts = [...blocksOf(reasons), ...blocksOf(story)].map(teasingWords)
  return texts.find((text) => text && !isSameWords(text, headline)) ?? null
}

function teasingWords(block: StoryBlock): string | undefined {
  if (block.type === 'paragraph' || block.type === 'pull-quote') return block.text
  if (block.type === 'key-figure') return block.sentence
  return block.type === 'list' ? block.items[0]?.text : undefined
}
