// The team stands for it that an organisation or an office signed: its mailbox shows it, or a page that says so. From then on it is
// listed by name; it counts as one signature with or without that. Holds for the signature as confirmed: signed and confirmed anew
// after it was taken back, it is looked at anew.

import { z } from 'zod'
import { errorsOf } from '@/lib/core/field-errors'
import { webAddress } from '@/lib/core/web-address'
import type { Actor } from '@/lib/core/roles'
import { decideVerification, type VerificationAnswer } from './decide-verification'

const evidence = z.object({
  evidenceUrl: z
    .string()
    .trim()
    .max(2_000, 'This address is too long.')
    .transform((typed, context) => {
      if (typed === '' || webAddress(typed)) return webAddress(typed)
      context.addIssue({ code: 'custom', message: 'Enter a web address, like https://example.org/board.' })
      return z.NEVER
    }),
  note: z
    .string()
    .trim()
    .max(500, 'Use at most 500 characters.')
    .regex(/^[^\0]*$/, 'Leave out the character NUL.')
    .transform((typed) => typed || null),
})

/** `body`: the name that the member of the team had before them. */
export type Verifying = { body: string; evidenceUrl: string; note: string }

export async function verifySignature(
  actor: Actor,
  id: string,
  { body, evidenceUrl, note }: Verifying,
): Promise<VerificationAnswer> {
  const read = evidence.safeParse({ evidenceUrl, note })
  if (!read.success) return { ok: false, reason: 'invalid', errors: errorsOf(read.error) }
  return decideVerification(actor, id, { ...read.data, body, isVerified: true })
}
