'use server'

import { revalidatePath } from 'next/cache'
import type { BodyState } from '@/components/admin/body-row'
import { refuseVerification } from '@/lib/signatures/refuse-verification'
import { verificationWords } from '@/lib/signatures/verification-words'
import { verifySignature } from '@/lib/signatures/verify-signature'
import { requireActor } from '../../../../require-actor'

export async function decide(id: string, before: BodyState, form: FormData): Promise<BodyState> {
  const actor = await requireActor()
  const read = (name: string) => String(form.get(name) ?? '')
  const values = { evidenceUrl: read('evidenceUrl'), note: read('note') }
  const body = read('body')
  const answer =
    form.get('do') === 'refuse'
      ? await refuseVerification(actor, id, { body })
      : await verifySignature(actor, id, { body, ...values })
  revalidatePath('/admin', 'layout')
  const round = before.round + 1
  if (answer.ok) return { round }
  const errors = answer.reason === 'invalid' ? answer.errors : undefined
  return { round, problem: verificationWords(answer), errors, values }
}
