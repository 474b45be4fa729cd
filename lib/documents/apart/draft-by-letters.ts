// Drafts a document as lib/documents/draft does, and sooner: a text in western letters goes through a copy of that code which is made
// for such texts (scripts/western, dist/western.js). Both find the same.

import type { DraftAnswer, draftOf } from '@/lib/documents/draft'
import { readDocument, type DocumentReading } from '@/lib/documents/read'
import type { Job } from './reader-process'

export type Western = { isWestern(text: string): boolean; draftOf: typeof draftOf }

export async function draftByLetters({ bytes, name, charset }: Job, western: Western): Promise<DraftAnswer> {
  const answer = await readDocument(bytes, name, charset)
  if (!answer.ok) return answer
  const drafting = isAllWestern(answer.reading, western) ? western : await import('@/lib/documents/draft')
  return { ok: true, draft: drafting.draftOf(answer.reading) }
}

function isAllWestern({ text, name, address = '', known }: DocumentReading, { isWestern }: Western): boolean {
  return [text, name, address, ...known.links.map(({ url }) => url)].every(isWestern)
}
