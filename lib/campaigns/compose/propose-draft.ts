// A document's bytes to the whole draft: what was found in it, and the petition proposed from that. Reads where it is called, for
// files of our own; what somebody gave us goes through propose-apart.ts.

import { draftDocument } from '@/lib/documents/draft'
import { withPetition, type DraftProposal } from './with-petition'

export async function proposeDraft(bytes: Uint8Array, name: string): Promise<DraftProposal> {
  return withPetition(await draftDocument(bytes, name))
}
