'use server'

import { revalidatePath } from 'next/cache'
import type { TeamState } from '@/components/admin/invite-form'
import { changeRole } from '@/lib/team/change-role'
import { inviteMember } from '@/lib/team/invite-member'
import { teamRefusalWords } from '@/lib/team/refusal-words'
import { removeMember } from '@/lib/team/remove-member'
import { memberRole } from '@/lib/team/schema'
import { requireActor } from '../../require-actor'

export async function invite(_: TeamState, form: FormData): Promise<TeamState> {
  const actor = await requireActor()
  const [email, role] = [String(form.get('email') ?? ''), String(form.get('role') ?? '')]
  const answer = await inviteMember(actor, { email, role, mail: true })
  revalidatePath('/admin/team')
  if (!answer.ok) return { email, role, error: teamRefusalWords(answer) }
  return { done: `An invitation is on its way to ${answer.email}.` }
}

export async function giveRole(_: TeamState, form: FormData): Promise<TeamState> {
  const actor = await requireActor()
  const role = memberRole.safeParse(form.get('role'))
  if (!role.success) return { error: teamRefusalWords({ reason: 'no-role' }) }
  const answer = await changeRole(actor, String(form.get('id') ?? ''), role.data)
  revalidatePath('/admin/team')
  return answer.ok ? { done: 'Changed.' } : { error: teamRefusalWords(answer) }
}

export async function remove(_: TeamState, form: FormData): Promise<TeamState> {
  const actor = await requireActor()
  const answer = await removeMember(actor, String(form.get('id') ?? ''))
  revalidatePath('/admin/team')
  return answer.ok ? { done: 'Removed.' } : { error: teamRefusalWords(answer) }
}
