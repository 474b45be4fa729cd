// What the editor's form needs to know of a campaign: its words, without the documents' texts, which stay on the server.

import type { TeamCampaign } from '@/lib/campaigns/team-view'

export type EditableCampaign = Omit<TeamCampaign, 'documents' | 'notes' | 'publishedAt' | 'closedAt' | 'id'>

export function editableOf(campaign: TeamCampaign): EditableCampaign {
  const { documents: _, notes: __, publishedAt: ___, closedAt: ____, id: _____, ...editable } = campaign
  return editable
}
