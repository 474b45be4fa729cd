// The team does not stand for it that an organisation or an office signed: it is not listed, also not if it was before. The
// signature counts on; taking it out of the count is a removal, with a reason of its own.

import type { Actor } from '@/lib/core/roles'
import { decideVerification, type VerificationAnswer } from './decide-verification'

export async function refuseVerification(
  actor: Actor,
  id: string,
  { body }: { body: string },
): Promise<VerificationAnswer> {
  return decideVerification(actor, id, { body, evidenceUrl: null, note: null, isVerified: false })
}
