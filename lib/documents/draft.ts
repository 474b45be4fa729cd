// A document to everything that is found in it, each with its exact place. Pure after reading: the same bytes, the same draft.
// The petition is proposed from this by lib/campaigns.

import type { DocumentText, Findings, Name } from './draft-schema'
import { findAsks } from './findings/asks/find-asks'
import { findLists } from './findings/asks/find-lists'
import { findCallouts } from './findings/callouts/find-callouts'
import { findFigures } from './findings/figures/find-figures'
import { findFurniture, type Furniture } from './findings/furniture/find-furniture'
import { findSurroundings } from './findings/furniture/surroundings'
import { findMoments } from './findings/moments/find-moments'
import { findNames } from './findings/names/find-names'
import { findQuotes } from './findings/quotes/find-quotes'
import { findParagraphs } from './findings/story/find-paragraphs'
import { findSummary } from './findings/story/find-summary'
import { readDocument, type DocumentRead } from './read'

export type DraftedDocument = { document: DocumentText } & Findings
export type DraftAnswer = { ok: true; draft: DraftedDocument } | { ok: false; reason: string }

export async function draftDocument(bytes: Uint8Array, name: string, charset?: string): Promise<DraftAnswer> {
  const answer = await readDocument(bytes, name, charset)
  return answer.ok ? { ok: true, draft: draftOf(answer.read) } : answer
}

export function draftOf(read: DocumentRead): DraftedDocument {
  const around = findSurroundings(read)
  const furniture = findFurniture(read, around)
  const summary = findSummary(around, furniture.headline)
  const lists = findLists(read)
  const callouts = findCallouts(read, lists)
  const paragraphs = findParagraphs(around, furniture, callouts, summary)
  const names = withPublisher(findNames(read), furniture)
  const quotes = findQuotes(read, names, furniture.publisher)
  const asks = findAsks(read, quotes, lists)
  const figures = findFigures(read)
  const findings = {
    ...furniture,
    summary: summary.spans,
    paragraphs,
    callouts,
    quotes,
    figures,
    asks,
    names,
    moments: findMoments(read, furniture.published, asks),
  }
  return { document: documentOf(read), ...findings }
}

/** Who published it is an organisation, whatever its name looks like. */
function withPublisher(names: Name[], { publisher }: Furniture): Name[] {
  if (!publisher) return names
  return [{ ...publisher, kind: 'organisation' }, ...names.filter(({ text }) => text !== publisher.text)]
}

function documentOf(read: DocumentRead): DocumentText {
  const { name, sha256, mediaType, language, text, body, address, origins } = read
  return { name, sha256, mediaType, language, text, body, ...(address && { address }), origins }
}
