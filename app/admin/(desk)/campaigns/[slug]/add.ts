'use server'

import { revalidatePath } from 'next/cache'
import type { AddDocumentState } from '@/components/admin/add-document-form'
import { addDocument } from '@/lib/campaigns/add-document'
import type { DocumentFile } from '@/lib/campaigns/create-from-documents'
import { refusalWords } from '@/lib/campaigns/refusal-words'
import { rights as rightsSchema } from '@/lib/campaigns/schema'
import { isAtLeast } from '@/lib/core/roles'
import { fetchDocument } from '@/lib/documents/fetch/fetch-document'
import { requireActor } from '../../../require-actor'

export async function addSource(
  slug: string,
  before: AddDocumentState,
  form: FormData,
): Promise<AddDocumentState> {
  const actor = await requireActor()
  const round = before.round + 1
  const rights = rightsSchema.catch('quoted').parse(form.get('rights'))
  const given = await givenFile(form, isAtLeast(actor.role, 'editor'))
  if (!given.ok) return { round, error: given.reason }
  const answer = await addDocument(actor, slug, { file: given.file, rights })
  if (!answer.ok) return { round, error: refusalWords(answer) }
  revalidatePath('/admin', 'layout')
  return { round, done: `It is document ${answer.n} of this campaign.` }
}

type Given = { ok: true; file: DocumentFile } | { ok: false; reason: string }

async function givenFile(form: FormData, mayFetch: boolean): Promise<Given> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0)
    return { ok: true, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
  const address = String(form.get('address') ?? '').trim()
  if (address && mayFetch) return fetchDocument(address)
  return { ok: false, reason: 'Choose a file, or give the address of a page.' }
}
