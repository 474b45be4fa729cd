// The whole draft of a document that somebody gave us: read in a process of its own, the petition proposed here.

import { draftApart } from '@/lib/documents/apart/draft-apart'
import { withPetition, type DraftProposal } from './with-petition'

/** `charset`: what whoever sent the bytes declares. */
export async function proposeApart(
  bytes: Uint8Array,
  name: string,
  charset?: string,
): Promise<DraftProposal> {
  return withPetition(await draftApart(bytes, name, charset))
}
