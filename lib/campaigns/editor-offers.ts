// What the editor's form offers and points out beside the fields: other headlines, days ahead, claims without a source, things to look
// at. Made on the server, where the documents are. Pure but for the clock.

import { calendarDay } from '@/lib/core/format'
import { claimsToSettle, type SettlingClaim } from './claims/claims-to-settle'
import { headlineChoicesOf, type NumberedChoice } from './headline-choices-of'
import { listLooks } from './looks/list-looks'
import { momentsAhead, type MomentAhead } from './looks/moments-ahead'
import type { TeamCampaign } from './team-view'

export type EditorOffers = {
  headlines: NumberedChoice[]
  moments: MomentAhead[]
  claims: SettlingClaim[]
  looks: string[]
}

export function editorOffers(campaign: TeamCampaign, timeZone: string, now = new Date()): EditorOffers {
  const today = calendarDay(now, timeZone)
  return {
    headlines: headlineChoicesOf(campaign),
    moments: momentsAhead(campaign, today),
    claims: claimsToSettle(campaign),
    looks: listLooks(campaign),
  }
}
