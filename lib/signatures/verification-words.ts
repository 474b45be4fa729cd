// Why a verification was not stored, in words for the desk; the compiler sees to it that no reason is missing.

import { roleRefused } from '@/lib/core/roles'
import type { VerificationAnswer } from './decide-verification'

type Refusal = Extract<VerificationAnswer, { ok: false }>['reason']

const sentences: Record<Refusal, string> = {
  'not-allowed': roleRefused,
  'changed-meanwhile': 'It is not the signature that you looked at any more: look again.',
  invalid: 'Some of what you entered needs another look.',
}

export function verificationWords({ reason }: { reason: Refusal }): string {
  return sentences[reason]
}
