// A document's bytes to the complete draft: what was found, and the petition proposed from it.

import { draftDocument } from '@/lib/documents/draft'
import type { Draft } from '@/lib/documents/draft-schema'

export type ProposedDraft = { ok: true; draft: Draft } | { ok: false; reason: string }

export async function proposeDraft(bytes: Uint8Array, name: string): Promise<ProposedDraft> {
  const answer = await draftDocument(bytes, name)
  return answer.ok ? { ok: true, draft: { ...answer.draft, petition: null } } : answer
}
