// Puts a lead signatory one place up or down, for an editor. Nobody approves an order: nobody is hidden or asked by it. At the end
// of the list it changes nothing.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

export type MoveLeadAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' }
export type Direction = 'up' | 'down'

type Lead = { campaignId: string; slug: string; state: string }

export async function moveLead(actor: Actor, id: string, direction: Direction): Promise<MoveLeadAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db): Promise<MoveLeadAnswer> => {
    const lead = await takeTurn(db, id)
    if (!lead) return { ok: false, reason: 'not-found' }
    if (lead.state === 'closed') return { ok: false, reason: 'closed' }
    const { campaignId, slug } = lead
    if (!(await swap(db, id, { campaignId, by: direction === 'up' ? -1 : 1 }))) return { ok: true }
    const about = { subject: 'campaign', subjectId: campaignId, details: { lead: id } }
    await recordHistory(db, { actor, verb: `moved a lead signatory ${direction}`, ...about })
    await announceChange(db, slug)
    return { ok: true }
  })
}

/** One order at a time. Wordings first, as a correction locks them: it asks the leads anew while it holds them. */
async function takeTurn(db: Queryable, id: string): Promise<Lead | undefined> {
  const ofLead = `(select "campaignId" from "LeadSignatory" where id::text = $1)`
  await db.query(`select 1 from "Wording" where "campaignId" = ${ofLead} for key share`, [id])
  const { rows } = await db.query<Lead>(
    `select id as "campaignId", slug, state from "Campaign" where id = ${ofLead} for no key update`,
    [id],
  )
  return rows[0]
}

type Swap = { campaignId: string; by: 1 | -1 }

/** Numbers all of them anew, so that two who share a place are told apart. */
async function swap(db: Queryable, id: string, { campaignId, by }: Swap): Promise<boolean> {
  const { rows } = await db.query<{ isMoved: boolean }>(
    `with listed as (
       select id, row_number() over (order by position, id) as n from "LeadSignatory" where "campaignId" = $2
     ), pair as (
       select own.id as own, other.id as other, own.n as "from", other.n as "to"
         from listed own join listed other on other.n = own.n + $3 where own.id::text = $1
     )
     update "LeadSignatory" l set position = case l.id when own then "to" when other then "from" else n end
       from listed, pair where l.id = listed.id
     returning true as "isMoved"`,
    [id, campaignId, by],
  )
  return rows.length > 0
}
