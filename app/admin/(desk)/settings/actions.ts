'use server'

import { revalidatePath } from 'next/cache'
import type { RetentionState } from '@/components/admin/retention-form'
import type { SettingsState } from '@/components/admin/settings-form'
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

export async function saveSiteSettings(before: SettingsState, form: FormData): Promise<SettingsState> {
  const actor = await requireActor()
  const values = Object.fromEntries(
    fields.map((field) => [field, String(form.get(field) ?? '').replace(/\r\n/g, '\n')]),
  )
  const answer = await saveSettings(actor, values)
  const round = before.round + 1
  if (answer.ok) {
    revalidatePath('/admin', 'layout')
    return { round, isSaved: true }
  }
  if (answer.reason === 'invalid') return { round, values, errors: answer.errors }
  return { round, values, errors: { form: ['Only an owner changes the settings.'] } }
}

const periods = ['unconfirmedDays', 'withdrawnDays', 'networkDays', 'closedMonths'] as const

/** An empty field goes back to what it is without anybody's choice. */
export async function saveRetention(before: RetentionState, form: FormData): Promise<RetentionState> {
  const actor = await requireActor()
  const values = Object.fromEntries(periods.map((field) => [field, String(form.get(field) ?? '').trim()]))
  const answer = await retention.save(actor, () =>
    Object.fromEntries(periods.map((field) => [field, values[field] || undefined])),
  )
  const round = before.round + 1
  if (answer.ok) {
    revalidatePath('/admin/settings')
    return { round, isSaved: true }
  }
  if (answer.reason === 'invalid') return { round, values, errors: answer.errors }
  return { round, values, errors: { form: ['Only an owner changes the settings.'] } }
}
