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
  const known = new Set(missingToPublish(before, settings))
  return missingToPublish(after, settings).filter((sentence) => !known.has(sentence))
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
