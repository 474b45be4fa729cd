// Says for an editor what the public page of a source shows: the passages in use, or the whole text where its rights allow that.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { getCampaignForTeam } from './team-queries'

export type SourcePageAnswer =
  { ok: true } | { ok: false; reason: 'not-allowed' | 'not-found' | 'only-quoted' }

export async function chooseSourcePage(
  actor: Actor,
  slug: string,
  { n, isWhole }: { n: number; isWhole: boolean },
): Promise<SourcePageAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const campaign = await getCampaignForTeam(slug)
  const document = campaign?.documents.find((each) => each.n === n)
  if (!campaign || !document) return { ok: false, reason: 'not-found' }
  if (isWhole && document.rights === 'quoted') return { ok: false, reason: 'only-quoted' }
  if (document.isWhole === isWhole) return { ok: true }
  await withTransaction(async (db) => {
    await db.query(`update "CampaignDocument" set "isWhole" = $3 where "campaignId" = $1 and n = $2`, [
      campaign.id,
      n,
      isWhole,
    ])
    const details = { n, isWhole }
    await recordHistory(db, {
      actor,
      verb: 'chose a source page',
      subject: 'campaign',
      subjectId: campaign.id,
      details,
    })
    await announceChange(db, slug)
  })
  return { ok: true }
}
