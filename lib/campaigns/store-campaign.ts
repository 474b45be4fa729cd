// Writes a proposed campaign with its documents, wording, issue area and history, inside the caller's transaction.

import type { Accent } from '@/lib/core/accents'
import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/core/roles'
import { slugify } from '@/lib/core/text'
import { ingestDocument, type ReadDocument } from '@/lib/documents/ingest'
import type { Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import type { CampaignState } from './campaign-view'
import type { CampaignProposal } from './compose/compose-campaign'
import { composeTogether } from './compose/compose-together'
import { linkIssueArea } from './issue-areas'
import { accent } from './schema'
import { addWording } from './wordings'

export type CampaignLine = { slug: string; state: CampaignState; headline: string }

/** The new campaign, or null when `slug` is given and taken; then nothing was written. */
export async function storeCampaign(
  db: Queryable,
  actor: Actor,
  documents: ReadDocument[],
  slug?: string,
): Promise<CampaignLine | null> {
  const proposal = composeTogether(documents)
  const campaign = await insertCampaign(db, actor, proposal, slug)
  if (!campaign) return null
  await linkDocuments(db, actor, campaign.id, documents)
  await addWording(db, campaign.id, proposal.wording)
  await linkIssueArea(db, campaign.id, proposal.issueArea)
  await recordHistory(db, { actor, verb: 'created', subject: 'campaign', subjectId: campaign.id })
  return { slug: campaign.slug, state: 'draft', headline: proposal.headline }
}

type Inserted = { id: string; slug: string }

/** Null when `slug` is given and taken; without one the headline makes it, with the first free number behind it. */
export async function insertCampaign(db: Queryable, actor: Actor, proposal: CampaignProposal, slug?: string) {
  if (slug !== undefined) return tryInsert(db, actor, proposal, slug)
  const base = slugify(proposal.headline, 60) || 'campaign'
  for (let n = 1; ; n++) {
    const inserted = await tryInsert(db, actor, proposal, n === 1 ? base : `${base}-${n}`)
    if (inserted) return inserted
  }
}

async function tryInsert(
  db: Queryable,
  actor: Actor,
  proposal: CampaignProposal,
  slug: string,
): Promise<Inserted | null> {
  const { rows } = await db.query<Inserted>(
    `insert into "Campaign" (id, slug, kind, headline, "headlineSuggested", story, reasons, target, action, notes, goal, "createdById", accent)
     values ($1, $2, $3::"CampaignKind", $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (slug) do nothing returning id, slug`,
    [
      randomUUID(),
      slug,
      proposal.kind.replace('-', '_'),
      proposal.headline,
      proposal.headlineSuggested,
      JSON.stringify(proposal.story),
      JSON.stringify(proposal.reasons),
      proposal.target,
      proposal.action,
      JSON.stringify(proposal.notes),
      proposal.goal,
      actor.id,
      accentOf(slug),
    ],
  )
  return rows[0] ?? null
}

/** Campaigns beside each other in a list should not all look alike: the slug decides, the editor may change it. */
function accentOf(slug: string): Accent {
  const sum = [...slug].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return accent.options[sum % accent.options.length] ?? 'ochre'
}

async function linkDocuments(
  db: Queryable,
  actor: Actor,
  campaignId: string,
  documents: ReadDocument[],
): Promise<void> {
  for (const [index, document] of documents.entries()) {
    const documentId = await ingestDocument(db, actor, document)
    await db.query(`insert into "CampaignDocument" ("campaignId", "documentId", n) values ($1, $2, $3)`, [
      campaignId,
      documentId,
      index + 1,
    ])
  }
}
