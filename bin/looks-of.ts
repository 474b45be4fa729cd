// What somebody should look at on a page, though none of it stops publication: lines for a terminal.

import { oneLine } from './one-line'

export async function looksOf(slug: string): Promise<string[]> {
  const { listLooks } = await import('@/lib/campaigns/looks/list-looks')
  const { getCampaignForTeam } = await import('@/lib/campaigns/team-queries')
  const campaign = await getCampaignForTeam(slug)
  return campaign ? listLooks(campaign).map(oneLine) : []
}
