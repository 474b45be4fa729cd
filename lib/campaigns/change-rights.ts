// Says what we may do with a document, for an editor; on request the story is proposed again under the new rights.
// The rights are the document's: every campaign made from it is judged by them when it is published or edited.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import type { Draft } from '@/lib/documents/draft-schema'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { capStory } from './cap-story'
import { composeCampaign } from './compose/compose-campaign'
import { editCampaign, type EditAnswer } from './edit-campaign'
import { joinProposals } from './join-proposals'
import type { Rights } from './schema'
import { getCampaignForTeam } from './team-queries'
import type { TeamDocument } from './team-view'

export type RightsAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-found' }

export async function changeRights(actor: Actor, documentId: string, rights: Rights): Promise<RightsAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const { rowCount } = await db.query(`update "Document" set rights = $2::"Rights" where id = $1`, [
      documentId,
      rights,
    ])
    if (rowCount === 0) return { ok: false, reason: 'not-found' }
    const details = { rights }
    await recordHistory(db, {
      actor,
      verb: 'changed rights',
      subject: 'document',
      subjectId: documentId,
      details,
    })
    return { ok: true }
  })
}

/** Story and "why this matters" as they are proposed from the documents under the rights they have now. */
export async function proposeStoryAgain(actor: Actor, slug: string, version: number): Promise<EditAnswer> {
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  const { story, reasons } = capStory(
    joinProposals(campaign.documents.map((each) => composeCampaign(draftOf(each), each.rights))),
  )
  return editCampaign(actor, slug, { version, fields: { story, reasons } })
}

function draftOf({ findings, ...document }: TeamDocument): Draft {
  const { name, mediaType, language, text, body } = document
  return { ...findings, document: { name, sha256: '', mediaType, language, text, body } }
}
