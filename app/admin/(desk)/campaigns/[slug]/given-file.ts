// The one document that a form gives: what is uploaded, else what is pasted, else what is at the address.

import type { DocumentFile } from '@/lib/campaigns/create-from-documents'
import { fetchDocument } from '@/lib/documents/fetch/fetch-document'
import { pastedFile } from '../new/pasted-file'

type GivenFields = { file: FormDataEntryValue | null; text: string; address: string }
type Given = { ok: true; file: DocumentFile } | { ok: false; reason: string }

/** Nobody has a page fetched who may not add it. */
export async function givenFile({ file, text, address }: GivenFields, mayFetch: boolean): Promise<Given> {
  if (file instanceof File && file.size > 0)
    return { ok: true, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
  const pasted = pastedFile(text)
  if (pasted) return { ok: true, file: pasted }
  if (address && mayFetch) return fetchDocument(address)
  return { ok: false, reason: 'Paste a text, choose a file, or give the address of a page.' }
}
