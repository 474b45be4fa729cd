// What an edit would take away from a page that is public: sentences for the editor. Empty for a draft.

import { slugify } from '@/lib/core/text'
import { getSettings } from '@/lib/platform/settings'
import type { IssueAreaLink } from './campaign-view'
import { missingToPublish } from './missing-to-publish'
import type { CampaignEdit } from './schema'
import type { TeamCampaign } from './team-view'
import { withRights, type ChosenRights } from './with-rights'

/** A page that is public already must stay as fit to be as it was: what this edit would take away from it. */
export async function missingAfterEdit(
  campaign: TeamCampaign,
  edit: CampaignEdit,
  rights: ChosenRights,
): Promise<string[]> {
  if (campaign.state !== 'published') return []
  const settings = await getSettings()
  const before = new Set(missingToPublish(campaign, settings))
  const documents = withRights(campaign.documents, rights)
  const after = { ...editedCampaign(campaign, edit), documents }
  return missingToPublish(after, settings).filter((sentence) => !before.has(sentence))
}

function editedCampaign(campaign: TeamCampaign, { wording, issueArea: area, ...fields }: CampaignEdit) {
  const text = wording ?? campaign.wording.text
  const issueArea = area === undefined ? campaign.issueArea : areaOf(area)
  return { ...campaign, ...fields, issueArea, wording: { ...campaign.wording, text } }
}

function areaOf(name: string | null): IssueAreaLink | null {
  return name ? { name, slug: slugify(name) } : null
}
