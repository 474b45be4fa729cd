// Makes a draft public, for an editor, once nothing is missing. Publishing again changes nothing.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { getSettings } from '@/lib/platform/settings'
import { openClaims } from './claims/list-claims'
import { listSignOffs } from './claims/list-sign-offs'
import { missingToPublish } from './missing-to-publish'
import { getCampaignForTeam } from './team-queries'
import type { TeamCampaign } from './team-view'

export type PublishAnswer =
  | { ok: true }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' | 'changed-meanwhile' }
  | { ok: false; reason: 'incomplete'; missing: string[] }

export async function publishCampaign(actor: Actor, slug: string): Promise<PublishAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  if (campaign.state === 'published') return { ok: true }
  if (campaign.state === 'closed') return { ok: false, reason: 'closed' }
  const missing = missingToPublish(campaign, await getSettings())
  if (missing.length > 0) return { ok: false, reason: 'incomplete', missing }
  const answer = await publishVersion(actor, campaign)
  return answer.ok || !(await isPublished(slug)) ? answer : { ok: true }
}

/** Two who publish at once have both published it. */
async function isPublished(slug: string): Promise<boolean> {
  return (await getCampaignForTeam(slug))?.state === 'published'
}

/** Exactly what was checked goes public: an edit in between stops it, and a sign-off that was taken back. */
async function publishVersion(actor: Actor, campaign: TeamCampaign): Promise<PublishAnswer> {
  const { id, slug, version } = campaign
  return withTransaction(async (db) => {
    const { rowCount } = await db.query(
      `select 1 from "Campaign" where id = $1 and version = $2 and state = 'draft' for update`,
      [id, version],
    )
    const signOffs = await listSignOffs(id, db)
    if (rowCount === 0 || openClaims({ ...campaign, signOffs }).length > 0)
      return { ok: false, reason: 'changed-meanwhile' }
    await db.query(
      `update "Campaign" set state = 'published', "publishedAt" = now(), version = version + 1 where id = $1`,
      [id],
    )
    await recordHistory(db, { actor, verb: 'published', subject: 'campaign', subjectId: id })
    await announceChange(db, slug)
    return { ok: true }
  })
}
