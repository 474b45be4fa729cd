// What somebody says who was asked to stand at the head of a campaign: the press of a button on the page of their own link, for
// exactly the words, name and title they saw there. Compare-and-set in one statement; again and again with the same result.

import type { Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { inForce, isApproved, seenMark } from './standing'

/** `changed`: it is not what was seen. `closed`: the page stays as it was; declining is always possible. */
export type LeadAnswer = { ok: true } | { ok: false; reason: 'no-such-lead' | 'changed' | 'closed' }

const lead: Actor = { id: null, name: 'a lead signatory', role: 'viewer' }

/** `id` comes out of a mailed token; `seen` is the mark of the page. */
export async function approveAsLead(id: string, seen: string): Promise<LeadAnswer> {
  return withTransaction((db) =>
    move(db, { id, verb: 'approved the wording' }, () =>
      db.query<Moved>(
        `update "LeadSignatory" said set "approvedAt" = case when ${isApproved} is true then said."approvedAt" else now() end,
                "approvedWordingId" = w.id, "approvedName" = l.name, "approvedTitle" = l.title, "declinedAt" = null
           from "LeadSignatory" l join "Campaign" c on c.id = l."campaignId" ${inForce}
          where said.id = l.id and l.id = $1 and ${seenMark} = $2 and c.state <> 'closed'
         returning l."campaignId", c.slug, ${isApproved} is true as "isSame"`,
        [id, seen],
      ),
    ),
  )
}

/** Also later, when they want their name taken away. */
export async function declineAsLead(id: string): Promise<LeadAnswer> {
  return withTransaction((db) =>
    move(db, { id, verb: 'declined' }, () =>
      db.query<Moved>(
        `update "LeadSignatory" said set "declinedAt" = coalesce(said."declinedAt", now()), "approvedAt" = null,
                "approvedWordingId" = null, "approvedName" = null, "approvedTitle" = null
           from "LeadSignatory" l join "Campaign" c on c.id = l."campaignId"
          where said.id = l.id and l.id = $1 returning l."campaignId", c.slug, l."declinedAt" is not null as "isSame"`,
        [id],
      ),
    ),
  )
}

type Moved = { campaignId: string; slug: string; isSame: boolean }
type Move = { id: string; verb: string }

async function move(
  db: Queryable,
  { id, verb }: Move,
  update: () => Promise<{ rows: Moved[] }>,
): Promise<LeadAnswer> {
  // Wordings first, as a correction locks them: it asks the leads anew while it holds them.
  await db.query(
    `select 1 from "Wording" where "campaignId" = (select "campaignId" from "LeadSignatory" where id = $1) for key share`,
    [id],
  )
  await db.query(`select 1 from "LeadSignatory" where id = $1 for update`, [id])
  const { rows } = await update()
  const moved = rows[0]
  if (!moved) return whyNot(db, id)
  if (moved.isSame) return { ok: true }
  const about = { subject: 'campaign', subjectId: moved.campaignId, details: { lead: id } }
  await recordHistory(db, { actor: lead, verb, ...about })
  await announceChange(db, moved.slug)
  return { ok: true }
}

async function whyNot(db: Queryable, id: string): Promise<LeadAnswer> {
  const { rows } = await db.query<{ state: string }>(
    `select c.state from "LeadSignatory" l join "Campaign" c on c.id = l."campaignId" where l.id = $1`,
    [id],
  )
  if (!rows[0]) return { ok: false, reason: 'no-such-lead' }
  return { ok: false, reason: rows[0].state === 'closed' ? 'closed' : 'changed' }
}
