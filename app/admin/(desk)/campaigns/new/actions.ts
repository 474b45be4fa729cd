'use server'

import { redirect } from 'next/navigation'
import type { NewCampaignState } from '@/components/admin/new-campaign-form'
import { createFromDocuments, type DocumentFile } from '@/lib/campaigns/create-from-documents'
import { refusalWords } from '@/lib/campaigns/refusal-words'
import { rights as rightsSchema } from '@/lib/campaigns/schema'
import { isAtLeast } from '@/lib/core/roles'
import { fetchDocument } from '@/lib/documents/fetch/fetch-document'
import { requireActor } from '../../../require-actor'
import { pastedFile } from './pasted-file'

export async function createCampaign(before: NewCampaignState, form: FormData): Promise<NewCampaignState> {
  const actor = await requireActor()
  const text = String(form.get('text') ?? '')
  const rights = rightsSchema.catch('quoted').parse(form.get('rights'))
  const together = form.get('together') === 'on'
  const address = String(form.get('address') ?? '').trim()
  const refuse = (error: string) => ({ text, address, rights, together, error, round: before.round + 1 })
  const page = address && isAtLeast(actor.role, 'editor') ? await fetchDocument(address) : null
  if (page && !page.ok) return refuse(page.reason)
  const pasted = pastedFile(text)
  const files = [...(pasted ? [pasted] : []), ...(await uploadedFiles(form)), ...(page ? [page.file] : [])]
  const answer = await createFromDocuments(actor, files, { rights, together })
  if (!answer.ok) return refuse(refusalWords(answer))
  const [first, ...others] = answer.campaigns
  redirect(
    first && others.length === 0 ? `/admin/campaigns/${first.slug}` : `/admin?made=${others.length + 1}`,
  )
}

async function uploadedFiles(form: FormData): Promise<DocumentFile[]> {
  const files = form.getAll('files').filter((entry) => entry instanceof File && !isNoFile(entry)) as File[]
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

/** A file field that was left empty comes as one file of no bytes, without a name or named by accident. */
function isNoFile({ name, size }: File): boolean {
  return size === 0 && (name === '' || name === 'undefined')
}
