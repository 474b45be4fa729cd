// What may follow what in a campaign's life, for the verbs that move it and for the desk's buttons. Pure.

import type { CampaignState } from './campaign-view'

const after: Record<CampaignState, readonly CampaignState[]> = {
  draft: ['published'],
  published: ['closed'],
  closed: [],
}

export function canBecome(from: CampaignState, to: CampaignState): boolean {
  return after[from].includes(to)
}

/** A closed campaign is a record: its page stays as it was. */
export function canEdit(state: CampaignState): boolean {
  return state !== 'closed'
}

/** Published and closed campaigns have a public page; a draft is nobody's but the team's. */
export function isPublic(state: CampaignState): boolean {
  return state !== 'draft'
}
