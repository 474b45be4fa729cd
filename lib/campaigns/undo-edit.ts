// Takes back the last edit of a campaign, for an editor: the fields it changed are again what they were. Undoing once
// more brings the edit back, as undoing is an edit too.

import { pool } from '@/lib/platform/db'
import type { Actor } from '@/lib/core/roles'
import { editCampaign, type EditAnswer } from './edit-campaign'
import type { CampaignEdit } from './schema'

export type UndoAnswer = EditAnswer | { ok: false; reason: 'nothing-to-undo' }

export async function undoEdit(actor: Actor, slug: string, version: number): Promise<UndoAnswer> {
  const { rows } = await pool().query<{ before: CampaignEdit }>(
    `select h.details->'before' as before from "History" h join "Campaign" c on c.id = h."subjectId"
     where c.slug = $1 and h.subject = 'campaign' and h.verb = 'edited' order by h.id desc limit 1`,
    [slug],
  )
  if (!rows[0]) return { ok: false, reason: 'nothing-to-undo' }
  return editCampaign(actor, slug, { version, fields: rows[0].before })
}
