// Says for an editor where the whole of a document can be read: the address of the original, which its pages show beside the excerpts. It
// is the document's: every campaign made from it shows it.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { webAddress } from '@/lib/core/web-address'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { canEdit } from './states'
import { getCampaignForTeam } from './team-queries'

export type NameOriginalsAnswer =
  { ok: true } | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' | 'bad-address' }

/** By the number of the source; an empty address takes the one there was away. */
export type OriginalAddresses = Record<number, string>

const longest = 2_000

export async function nameOriginals(
  actor: Actor,
  slug: string,
  addresses: OriginalAddresses,
): Promise<NameOriginalsAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  if (!canEdit(campaign.state)) return { ok: false, reason: 'closed' }
  const changed = campaign.documents.flatMap(({ id, n, originalUrl }) => {
    const typed = addresses[n]?.trim()
    return typed === undefined || typed === (originalUrl ?? '') ? [] : [{ id, typed }]
  })
  if (changed.some(({ typed }) => typed && !isPublic(typed))) return { ok: false, reason: 'bad-address' }
  if (changed.length === 0) return { ok: true }
  return withTransaction(async (db) => {
    for (const { id, typed } of changed) await nameOriginal(db, actor, { id, address: webAddress(typed) })
    return { ok: true }
  })
}

/** An address that anybody may open, and that gives nobody's password away. */
function isPublic(typed: string): boolean {
  const address = webAddress(typed)
  return (
    address !== null && address.length <= longest && !new URL(address).username && !new URL(address).password
  )
}

type Original = { id: string; address: string | null }

async function nameOriginal(db: Queryable, actor: Actor, { id, address }: Original): Promise<void> {
  await db.query(`update "Document" set "originalUrl" = $2 where id = $1`, [id, address])
  const details = { address }
  await recordHistory(db, { actor, verb: 'named the original', subject: 'document', subjectId: id, details })
  const { rows } = await db.query<{ slug: string }>(
    `select c.slug from "Campaign" c join "CampaignDocument" cd on cd."campaignId" = c.id where cd."documentId" = $1`,
    [id],
  )
  for (const { slug } of rows) await announceChange(db, slug)
}
