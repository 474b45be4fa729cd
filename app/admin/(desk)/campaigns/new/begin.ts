'use server'

import { redirect } from 'next/navigation'
import type { StartEmptyState } from '@/components/admin/start-empty-form'
import { refusalWords } from '@/lib/campaigns/refusal-words'
import { startEmpty } from '@/lib/campaigns/start-empty'
import { requireActor } from '../../../require-actor'

export async function beginEmpty(before: StartEmptyState, form: FormData): Promise<StartEmptyState> {
  const actor = await requireActor()
  const headline = String(form.get('headline') ?? '')
  const answer = await startEmpty(actor, headline)
  if (!answer.ok) return { headline, error: refusalWords(answer), round: before.round + 1 }
  redirect(`/admin/campaigns/${answer.slug}`)
}
