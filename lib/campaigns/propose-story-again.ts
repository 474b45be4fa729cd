// Story and "why this matters" as they are proposed from a campaign's documents under the rights they have now, or get
// with this very edit.

import type { Actor } from '@/lib/core/roles'
import type { Draft } from '@/lib/documents/draft-schema'
import { composeTogether } from './compose/compose-together'
import { editCampaign, type Edit, type EditAnswer } from './edit-campaign'
import { getCampaignForTeam } from './team-queries'
import type { TeamDocument } from './team-view'
import { withRights } from './with-rights'

export async function proposeStoryAgain(
  actor: Actor,
  slug: string,
  { version, rights = {} }: Omit<Edit, 'fields'>,
): Promise<EditAnswer | { ok: false; reason: 'no-documents' }> {
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  if (campaign.documents.length === 0) return { ok: false, reason: 'no-documents' }
  const documents = withRights(campaign.documents, rights)
  const { story, reasons } = composeTogether(
    documents.map((each) => ({ draft: draftOf(each), rights: each.rights })),
  )
  return editCampaign(actor, slug, { version, rights, fields: { story, reasons } })
}

function draftOf({ findings, ...document }: TeamDocument): Draft {
  const { name, mediaType, language, text, body } = document
  return { ...findings, document: { name, sha256: '', mediaType, language, text, body } }
}
