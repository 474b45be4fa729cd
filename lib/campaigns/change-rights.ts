// Says what we may do with documents, as part of an edit and in its transaction. The rights are the document's: every
// campaign made from it is judged by them, so each of them moves its version and its page is made again.

import type { Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import type { Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { overQuoted } from './missing-to-publish'
import type { StoryBlock } from './story'
import type { TeamCampaign, TeamDocument } from './team-view'

/** Locks every campaign of the documents, and names the other public pages that would hold too much of them. */
export async function listOverQuoting(
  db: Queryable,
  { id }: TeamCampaign,
  documents: TeamDocument[],
): Promise<string[]> {
  if (documents.length === 0) return []
  await db.query(`select 1 from "Campaign" where id in (${campaignsOf}) or id = $2 order by id for update`, [
    idsOf(documents),
    id,
  ])
  const pages = await db.query<Page>(
    `select c.headline, c.story, c.reasons, cd.n, cd."documentId",
            (select w.text from "Wording" w where w."campaignId" = c.id order by w.version desc limit 1) as signed
     from "Campaign" c join "CampaignDocument" cd on cd."campaignId" = c.id
     where cd."documentId" = any($1) and c.id <> $2 and c.state = 'published'`,
    [idsOf(documents), id],
  )
  return pages.rows.filter((page) => isOverQuoting(page, documents)).map(refusal)
}

/** Called once the campaign's own version has moved. */
export async function changeRights(
  db: Queryable,
  actor: Actor,
  { id }: TeamCampaign,
  documents: TeamDocument[],
): Promise<void> {
  for (const { id: subjectId, rights } of documents) {
    await db.query(`update "Document" set rights = $2::"Rights" where id = $1`, [subjectId, rights])
    await recordHistory(db, {
      ...{ actor, verb: 'changed rights', subject: 'document', subjectId },
      details: { rights },
    })
  }
  const { rows } = await db.query<{ slug: string }>(
    `update "Campaign" set version = version + 1 where id in (${campaignsOf}) and id <> $2 returning slug`,
    [idsOf(documents), id],
  )
  for (const { slug } of rows) await announceChange(db, slug)
}

const campaignsOf = `select "campaignId" from "CampaignDocument" where "documentId" = any($1)`

type Page = {
  headline: string
  story: StoryBlock[]
  reasons: StoryBlock[]
  signed: string | null
  n: number
  documentId: string
}

function idsOf(documents: TeamDocument[]): string[] {
  return documents.map(({ id }) => id)
}

function isOverQuoting({ documentId, n, signed, ...page }: Page, documents: TeamDocument[]): boolean {
  const used = documents.filter(({ id }) => id === documentId).map((document) => ({ ...document, n }))
  const wording = { version: 0, text: signed ?? '' }
  return overQuoted({ ...page, wording, documents: used }).length > 0
}

function refusal({ headline }: Page): string {
  return `The published campaign “${headline}” holds more than a quarter of the same document: cut its passages first.`
}
