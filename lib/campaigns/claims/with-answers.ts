// A campaign as if its editor had signed off what they answer for already: what is then still missing is nobody's. Pure but for the clock.

import type { Actor } from '@/lib/core/roles'
import type { TeamCampaign } from '../team-view'
import type { AnsweredClaim } from './answer-claims'

export function withAnswers(
  campaign: TeamCampaign,
  { name }: Actor,
  answered: AnsweredClaim[],
): TeamCampaign {
  const signOffs = answered.map((claim) => ({ ...claim, by: name, at: new Date() }))
  return { ...campaign, signOffs: [...campaign.signOffs, ...signOffs] }
}
