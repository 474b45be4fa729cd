'use server'

import { revalidatePath } from 'next/cache'
import { notUnderstood } from '@/components/admin/form-state'
import type { RemovalDecision } from '@/components/admin/removal-list'
import type { DeskState, DeskValues } from '@/components/admin/signature-desk'
import { isId } from '@/lib/core/ids'
import { cancelRemoval } from '@/lib/signatures/cancel-removal'
import { restoreSignatures } from '@/lib/signatures/restore-signatures'
import { requireActor } from '../../../require-actor'
import { previewTyped, releaseChosen, removePreviewed, showTyped, type Step } from './steps'

const steps: Record<string, (step: Step) => Promise<DeskState>> = {
  ...{ show: showTyped, next: showTyped, release: releaseChosen, remove: removePreviewed },
  ...{ preview: previewTyped, 'preview-chosen': previewTyped },
}

/** What is looked for is posted, never part of an address: it may be somebody's name. */
export async function workOnSignatures(slug: string, before: DeskState, form: FormData): Promise<DeskState> {
  const actor = await requireActor()
  const values: DeskValues = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = value
  const step = steps[String(form.get('do'))] ?? showTyped
  const ids = form.getAll('id').map(String)
  const state = await step({ actor, slug, before, values, ids })
  if (step === removePreviewed) revalidatePath(`/admin/signatures/${slug}`)
  return state
}

export async function decideOnRemoval(
  slug: string,
  _: RemovalDecision,
  form: FormData,
): Promise<RemovalDecision> {
  const actor = await requireActor()
  const id = String(form.get('removal'))
  if (!isId(id)) return { error: notUnderstood }
  const answer = await (form.get('do') === 'restore' ? restoreSignatures : cancelRemoval)(actor, id)
  revalidatePath(`/admin/signatures/${slug}`)
  return answer.ok ? {} : { error: 'Not done: somebody was faster, or only editors decide this.' }
}
