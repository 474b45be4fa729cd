'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { SuccessorState } from '@/components/admin/successor-form'
import { refusalWords } from '@/lib/campaigns/refusal-words'
import { startSuccessor } from '@/lib/campaigns/start-successor'
import { cancelInvitation } from '@/lib/updates/cancel-invitation'
import { invitationRefusalWords } from '@/lib/updates/invitation-words'
import { inviteSigners } from '@/lib/updates/invite-signers'
import { requireActor } from '../../../../require-actor'

export async function start(slug: string): Promise<SuccessorState> {
  const answer = await startSuccessor(await requireActor(), slug)
  if (!answer.ok) return { problem: refusalWords(answer) }
  revalidatePath('/admin', 'layout')
  redirect(`/admin/campaigns/${answer.slug}`)
}

export async function invite(slug: string): Promise<SuccessorState> {
  const answer = await inviteSigners(await requireActor(), slug)
  revalidatePath(`/admin/campaigns/${slug}/successor`)
  return answer.ok ? {} : { problem: invitationRefusalWords(answer) }
}

export async function cancel(slug: string): Promise<SuccessorState> {
  await cancelInvitation(await requireActor(), slug)
  revalidatePath(`/admin/campaigns/${slug}/successor`)
  return {}
}
