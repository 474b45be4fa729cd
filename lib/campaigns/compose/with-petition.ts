// What was found in a document, with the petition that is proposed from it.

import type { DraftAnswer } from '@/lib/documents/draft'
import type { Draft } from '@/lib/documents/draft-schema'
import { proposePetition } from './propose-petition'

export type DraftProposal = { ok: true; draft: Draft } | { ok: false; reason: string }

export function withPetition(answer: DraftAnswer): DraftProposal {
  if (!answer.ok) return answer
  return { ok: true, draft: { ...answer.draft, petition: proposePetition(answer.draft) } }
}
