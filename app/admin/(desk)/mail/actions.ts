'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { notUnderstood } from '@/components/admin/form-state'
import type { TroubledState } from '@/components/admin/troubled-list'
import { leaveMails, sendAgain } from '@/lib/mail/send-again'
import { requireActor } from '../../require-actor'

const decision = z.object({
  messageId: z.string().max(100),
  state: z.enum(['failed', 'unknown']),
  cause: z.string().max(300),
  verb: z.enum(['send', 'leave']),
})

export async function decide(_: TroubledState, form: FormData): Promise<TroubledState> {
  const actor = await requireActor()
  const read = decision.safeParse(Object.fromEntries(form))
  if (!read.success) return { error: notUnderstood }
  const { verb, ...troubled } = read.data
  const answer = await (verb === 'send' ? sendAgain : leaveMails)(actor, troubled)
  revalidatePath('/admin/mail')
  if (!answer.ok) return { error: 'Only editors and owners decide about mails.' }
  return { done: `${answer.count} ${verb === 'send' ? 'queued again.' : 'left as they are.'}` }
}
