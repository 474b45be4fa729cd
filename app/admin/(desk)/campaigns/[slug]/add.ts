'use server'

import { revalidatePath } from 'next/cache'
import type { AddDocumentState } from '@/components/admin/add-document-form'
import { addDocument } from '@/lib/campaigns/add-document'
import { refusalWords } from '@/lib/campaigns/refusal-words'
import { rights as rightsSchema } from '@/lib/campaigns/schema'
import { isAtLeast } from '@/lib/core/roles'
import { requireActor } from '../../../require-actor'
import { givenFile } from './given-file'

export async function addSource(
  slug: string,
  before: AddDocumentState,
  form: FormData,
): Promise<AddDocumentState> {
  const actor = await requireActor()
  const round = before.round + 1
  const typed = { text: String(form.get('text') ?? ''), address: String(form.get('address') ?? '').trim() }
  const rights = rightsSchema.catch('quoted').parse(form.get('rights'))
  const given = await givenFile({ file: form.get('file'), ...typed }, isAtLeast(actor.role, 'editor'))
  if (!given.ok) return { round, ...typed, error: given.reason }
  const answer = await addDocument(actor, slug, { file: given.file, rights })
  if (!answer.ok) return { round, ...typed, error: refusalWords(answer) }
  revalidatePath('/admin', 'layout')
  return { round, done: `It is document ${answer.n} of this campaign.` }
}
