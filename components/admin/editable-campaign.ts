// What the editor's form needs to know of a campaign: its words, without the documents' texts, which stay on the server.

import type { TeamCampaign } from '@/lib/campaigns/team-view'

const left = [
  'id',
  'documents',
  'signOffs',
  'predecessor',
  'successors',
  'notes',
  'publishedAt',
  'closedAt',
] as const

export type EditableCampaign = Omit<TeamCampaign, (typeof left)[number]>

export function editableOf(campaign: TeamCampaign): EditableCampaign {
  const leave = new Set<string>(left)
  return Object.fromEntries(Object.entries(campaign).filter(([name]) => !leave.has(name))) as EditableCampaign
}
