'use server'

import { revalidatePath } from 'next/cache'
import type { LeadFormState } from '@/components/admin/lead-form'
import { addLead } from '@/lib/campaigns/leads/add-lead'
import { editLead } from '@/lib/campaigns/leads/edit-lead'
import { inviteLead } from '@/lib/campaigns/leads/invite-lead'
import { leadRefusalWords, type LeadRefusal } from '@/lib/campaigns/leads/refusal-words'
import { moveLead } from '@/lib/campaigns/leads/move-lead'
import { removeLead } from '@/lib/campaigns/leads/remove-lead'
import type { FieldErrors } from '@/lib/core/field-errors'
import { requireActor } from '../../../../require-actor'

type Answer = { ok: true } | { ok: false; reason: LeadRefusal; errors?: FieldErrors }

export async function add(slug: string, before: LeadFormState, form: FormData): Promise<LeadFormState> {
  const values = typed(form)
  return told(before, await addLead(await requireActor(), slug, values), values)
}

/** The buttons of a row. */
export async function change(id: string, before: LeadFormState, form: FormData): Promise<LeadFormState> {
  const actor = await requireActor()
  const step = form.get('do')
  if (step === 'ask') return told(before, await inviteLead(actor, id))
  if (step === 'up' || step === 'down') return told(before, await moveLead(actor, id, step))
  if (step === 'remove') return told(before, await removeLead(actor, id))
  const values = typed(form)
  return told(before, await editLead(actor, id, values), values)
}

function typed(form: FormData): Record<'name' | 'title' | 'email', string> {
  const read = (name: string) => String(form.get(name) ?? '')
  return { name: read('name'), title: read('title'), email: read('email') }
}

function told(before: LeadFormState, answer: Answer, values?: LeadFormState['values']): LeadFormState {
  revalidatePath('/admin', 'layout')
  const round = before.round + 1
  if (answer.ok) return { round }
  return { round, problem: leadRefusalWords(answer), errors: answer.errors, values }
}
