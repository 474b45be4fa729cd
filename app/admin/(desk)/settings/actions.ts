'use server'

import { revalidatePath } from 'next/cache'
import type { SavedState } from '@/components/admin/form-state'
import type { FieldErrors } from '@/lib/core/field-errors'
import { saveSettings } from '@/lib/platform/settings'
import { retention } from '@/lib/signatures/retention'
import { requireActor } from '../../require-actor'

const fields = [
  'organisation',
  'controller',
  'contactEmail',
  'postalAddress',
  'senderName',
  'senderEmail',
  'timeZone',
  'privacyNote',
  'approveOver',
] as const

export async function saveSiteSettings(before: SavedState, form: FormData): Promise<SavedState> {
  const actor = await requireActor()
  const values = Object.fromEntries(
    fields.map((field) => [field, String(form.get(field) ?? '').replace(/\r\n/g, '\n')]),
  )
  const answer = await saveSettings(actor, values)
  return told(before, answer, values)
}

const periods = ['unconfirmedDays', 'withdrawnDays', 'networkDays', 'closedMonths'] as const

/** An empty field goes back to what it is without anybody's choice. */
export async function saveRetention(before: SavedState, form: FormData): Promise<SavedState> {
  const actor = await requireActor()
  const values = Object.fromEntries(periods.map((field) => [field, String(form.get(field) ?? '').trim()]))
  const answer = await retention.save(actor, () =>
    Object.fromEntries(periods.map((field) => [field, values[field] || undefined])),
  )
  return told(before, answer, values)
}

type Answer =
  { ok: true } | { ok: false; reason: 'not-allowed' } | { ok: false; reason: 'invalid'; errors: FieldErrors }

function told({ round }: SavedState, answer: Answer, values: Record<string, string>): SavedState {
  if (!answer.ok) {
    const errors =
      answer.reason === 'invalid' ? answer.errors : { form: ['Only an owner changes the settings.'] }
    return { round: round + 1, values, errors }
  }
  revalidatePath('/admin', 'layout')
  return { round: round + 1, isSaved: true }
}
