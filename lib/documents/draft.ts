// A document to everything that is found in it, each with its exact place. Pure after reading: the same bytes, the same draft.
// The petition is proposed from this by lib/campaigns.

import type { DocumentText, Findings } from './draft-schema'
import { findAsks } from './findings/asks/find-asks'
import { findCallouts } from './findings/callouts/find-callouts'
import { findFigures } from './findings/figures/find-figures'
import { findFurniture } from './findings/furniture/find-furniture'
import { findNames } from './findings/names/find-names'
import { findQuotes } from './findings/quotes/find-quotes'
import { readDocument, type DocumentRead } from './read'

export type DraftedDocument = { document: DocumentText } & Findings
export type DraftAnswer = { ok: true; draft: DraftedDocument } | { ok: false; reason: string }

export async function draftDocument(bytes: Uint8Array, name: string): Promise<DraftAnswer> {
  const answer = await readDocument(bytes, name)
  return answer.ok ? { ok: true, draft: draftOf(answer.read) } : answer
}

export function draftOf(read: DocumentRead): DraftedDocument {
  const furniture = findFurniture(read)
  const callouts = findCallouts(read)
  const names = findNames(read)
  const quotes = findQuotes(read, names)
  const asks = findAsks(read, quotes)
  const figures = findFigures(read)
  return {
    document: documentOf(read),
    ...furniture,
    summary: [],
    paragraphs: [],
    callouts,
    quotes,
    figures,
    asks,
    names,
  }
}

function documentOf({ name, sha256, mediaType, language, text, body }: DocumentRead): DocumentText {
  return { name, sha256, mediaType, language, text, body }
}
