// A new demand is a new campaign: begins it as a draft from the story and documents of the one it follows, for an editor. Nothing
// of the signatures comes with it. While such a draft is there, starting again opens it.

import { randomUUID } from 'node:crypto'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

export type SuccessorAnswer =
  { ok: true; slug: string } | { ok: false; reason: 'not-allowed' | 'not-found' | 'still-draft' }

export async function startSuccessor(actor: Actor, slug: string): Promise<SuccessorAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const { rows } = await db.query<Predecessor>(
      `select id, slug, state = 'draft' as "isDraft" from "Campaign" where slug = $1 for no key update`,
      [slug],
    )
    const predecessor = rows[0]
    if (!predecessor) return { ok: false, reason: 'not-found' }
    if (predecessor.isDraft) return { ok: false, reason: 'still-draft' }
    return { ok: true, slug: (await findDraft(db, predecessor)) ?? (await copy(db, actor, predecessor)) }
  })
}

type Predecessor = { id: string; slug: string; isDraft: boolean }

async function findDraft(db: Queryable, { id }: Predecessor): Promise<string | null> {
  const { rows } = await db.query<{ slug: string }>(
    `select slug from "Campaign" where "predecessorId" = $1 and state = 'draft' order by "createdAt" limit 1`,
    [id],
  )
  return rows[0]?.slug ?? null
}

async function copy(db: Queryable, actor: Actor, predecessor: Predecessor): Promise<string> {
  const { id, slug } = await insertCopy(db, actor, predecessor)
  await db.query(
    `insert into "CampaignDocument" ("campaignId", "documentId", n, "isWhole")
     select $1, "documentId", n, "isWhole" from "CampaignDocument" where "campaignId" = $2`,
    [id, predecessor.id],
  )
  await db.query(
    `insert into "Wording" (id, "campaignId", version, text)
     select $1, $2, 1, text from "Wording" where "campaignId" = $3 order by version desc limit 1`,
    [randomUUID(), id, predecessor.id],
  )
  const about = { subject: 'campaign', subjectId: id, details: { predecessor: predecessor.slug } }
  await recordHistory(db, { actor, verb: 'started as a successor', ...about })
  return slug
}

/** The first free number behind the slug; the unique key decides. */
async function insertCopy(db: Queryable, actor: Actor, { id, slug }: Predecessor) {
  const base = slug.slice(0, 70).replace(/-+$/, '')
  for (let n = 2; ; n++) {
    const { rows } = await db.query<{ id: string; slug: string }>(
      `insert into "Campaign" (id, slug, kind, headline, "issueAreaId", story, reasons, target, action, goal, accent,
                               "createdById", "predecessorId")
       select $1, $2, kind, headline, "issueAreaId", story, reasons, target, action, goal, accent, $3, id
         from "Campaign" where id = $4
       on conflict (slug) do nothing returning id, slug`,
      [randomUUID(), `${base}-${n}`, actor.id, id],
    )
    if (rows[0]) return rows[0]
  }
}
