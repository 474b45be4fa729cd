// Corrections as the verbs read them, and why one could not be moved any more.

import type { Actor } from '@/lib/core/roles'
import type { Queryable } from '@/lib/platform/db'

export type CorrectionState = 'proposed' | 'approved' | 'refused' | 'withdrawn'

export type CorrectionRow = {
  id: string
  campaignId: string
  slug: string
  isClosed: boolean
  state: CorrectionState
  fromVersion: number
  text: string
  proposedById: string | null
  decidedById: string | null
}

export async function getCorrectionRow(db: Queryable, id: string): Promise<CorrectionRow | null> {
  const { rows } = await db.query<CorrectionRow>(
    `select r.id, r."campaignId", c.slug, c.state = 'closed' as "isClosed", r.state, r."fromVersion", r.text,
            r."proposedById", r."decidedById"
     from "Correction" r join "Campaign" c on c.id = r."campaignId" where r.id::text = $1`,
    [id],
  )
  return rows[0] ?? null
}

export type DecideAnswer =
  | { ok: true }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' | 'changed-meanwhile' }
  | { ok: false; reason: 'own-words' | 'not-own-words' | 'already-decided' }

/** After a move that the database did not make. The same person pressing again hears that it is done. */
export async function whyNotMoved(
  db: Queryable,
  { id: actorId }: Actor,
  { id, to }: { id: string; to: CorrectionState },
): Promise<DecideAnswer> {
  const correction = await getCorrectionRow(db, id)
  if (!correction) return { ok: false, reason: 'not-found' }
  const { state, proposedById, decidedById, isClosed } = correction
  if (state !== 'proposed')
    return state === to && decidedById === actorId ? { ok: true } : { ok: false, reason: 'already-decided' }
  const isOwn = proposedById === actorId
  if (isOwn !== (to === 'withdrawn')) return { ok: false, reason: isOwn ? 'own-words' : 'not-own-words' }
  return { ok: false, reason: isClosed ? 'closed' : 'changed-meanwhile' }
}
