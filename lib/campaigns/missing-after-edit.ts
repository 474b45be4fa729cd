// What an edit would take away from a page that is public: sentences for the editor. Empty for a draft.

import { slugify } from '@/lib/core/text'
import { getSettings } from '@/lib/platform/settings'
import type { IssueAreaLink } from './campaign-view'
import { missingToPublish } from './missing-to-publish'
import type { CampaignEdit } from './schema'
import type { TeamCampaign } from './team-view'

/** A page that is public already must stay as fit to be as it was: what this edit would take away from it. */
export async function missingAfterEdit(before: TeamCampaign, after: TeamCampaign): Promise<string[]> {
  if (before.state !== 'published') return []
  const settings = await getSettings()
  return withoutThose(missingToPublish(before, settings), missingToPublish(after, settings))
}

/** Each as often as it is there: the same number in a second paragraph is a second one. */
function withoutThose(known: string[], sentences: string[]): string[] {
  const left = [...known]
  return sentences.filter((sentence) => {
    const place = left.indexOf(sentence)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

/** The campaign as the edit will leave it. */
export function editedCampaign(
  campaign: TeamCampaign,
  { wording, issueArea: area, ...fields }: CampaignEdit,
): TeamCampaign {
  const text = wording ?? campaign.wording.text
  const issueArea = area === undefined ? campaign.issueArea : areaOf(area)
  return { ...campaign, ...fields, issueArea, wording: { ...campaign.wording, text } }
}

function areaOf(name: string | null): IssueAreaLink | null {
  return name ? { name, slug: slugify(name) } : null
}
