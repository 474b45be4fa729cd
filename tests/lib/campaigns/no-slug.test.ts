import '../../support/database'
import { getPreviewCampaign } from '@/lib/campaigns/queries'
import { getCampaignForTeam, getCampaignHead } from '@/lib/campaigns/team-queries'

test.each(['\0', '../x', 'A', ''])(
  'what cannot be a slug (%j) names no campaign, and is no fault',
  async (text) => {
    for (const get of [getPreviewCampaign, getCampaignForTeam, getCampaignHead])
      expect(await get(text)).toBeNull()
  },
)
