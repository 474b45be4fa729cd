// Numbers and quotations of corrected words that no document has: for the proposer, who answers for them with the proposal or changes
// them, and for the second person, who reads who answered and why. Pure.

import { claimsToSettle, type SettlingClaim } from '../claims/claims-to-settle'
import { editedCampaign } from '../missing-after-edit'
import type { TeamCampaign } from '../team-view'

export function correctionClaims(campaign: TeamCampaign, text: string): SettlingClaim[] {
  return claimsToSettle(editedCampaign(campaign, { wording: text })).filter(
    ({ place }) => place === 'the wording',
  )
}
