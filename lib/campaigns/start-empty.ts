// The writer comes first: a draft of nothing but its headline, for an editor who writes the page and adds documents as they come.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import type { CampaignProposal } from './compose/compose-campaign'
import { firstGoal } from './compose/propose-goal'
import { campaignEdit } from './schema'
import { insertCampaign } from './store-campaign'
import { addWording } from './wordings'

export type StartAnswer = { ok: true; slug: string } | { ok: false; reason: 'not-allowed' | 'no-headline' }

const empty: Omit<CampaignProposal, 'headline'> = {
  ...{ kind: 'petition', headlineSuggested: false, issueArea: null, story: [], reasons: [] },
  ...{ target: null, action: null, wording: '', demand: null, notes: [], goal: firstGoal },
}

export async function startEmpty(actor: Actor, typed: string): Promise<StartAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const { headline } = campaignEdit.safeParse({ headline: typed }).data ?? {}
  if (!headline) return { ok: false, reason: 'no-headline' }
  return withTransaction(async (db) => {
    const campaign = await insertCampaign(db, actor, { ...empty, headline })
    if (!campaign) throw new Error('a campaign without a slug of its own was not stored')
    await addWording(db, campaign.id, '')
    await recordHistory(db, { actor, verb: 'created', subject: 'campaign', subjectId: campaign.id })
    return { ok: true, slug: campaign.slug }
  })
}
