// A document's bytes to the whole draft: what was found in it, and the petition proposed from that.

import type { Draft } from '@/lib/documents/draft-schema'
import { draftDocument } from '@/lib/documents/draft'
import { proposePetition } from './propose-petition'

export type DraftProposal = { ok: true; draft: Draft } | { ok: false; reason: string }

export async function proposeDraft(bytes: Uint8Array, name: string): Promise<DraftProposal> {
  const answer = await draftDocument(bytes, name)
  if (!answer.ok) return answer
  return { ok: true, draft: { ...answer.draft, petition: proposePetition(answer.draft) } }
}
