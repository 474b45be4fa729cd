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
import { inBlocks, type DocumentRead } from './in-blocks'
import { readDocument, type DocumentReading } from './read'

export type DraftedDocument = { document: DocumentText } & Findings
export type DraftAnswer = { ok: true; draft: DraftedDocument } | { ok: false; reason: string }

export async function draftDocument(bytes: Uint8Array, name: string, charset?: string): Promise<DraftAnswer> {
  const answer = await readDocument(bytes, name, charset)
  return answer.ok ? { ok: true, draft: draftOf(answer.reading) } : answer
}

/** Does what is to be done in a stage, and gives what comes of it: whoever measures them passes its own. */
export type Stage = <T>(name: string, find: () => T) => T

export function draftOf(reading: DocumentReading, stage: Stage = (_, find) => find()): DraftedDocument {
  const read = stage('blocks', () => inBlocks(reading))
  const around = stage('surroundings', () => findSurroundings(read))
  const furniture = stage('furniture', () => findFurniture(read, around))
  const summary = stage('summary', () => findSummary(around, furniture.headline))
  const lists = stage('lists', () => findLists(read))
  const callouts = stage('callouts', () => findCallouts(read, lists))
  const paragraphs = stage('paragraphs', () => findParagraphs(around, furniture, callouts, summary))
  const names = stage('names', () => withPublisher(findNames(read), furniture))
  const quotes = stage('quotes', () => findQuotes(read, names, furniture.publisher))
  const asks = stage('asks', () => findAsks(read, quotes, lists))
  const figures = stage('figures', () => findFigures(read))
  const moments = stage('moments', () => findMoments(read, furniture.published, asks))
  const findings = { paragraphs, callouts, quotes, figures, asks, names, moments }
  return { document: documentOf(read), ...furniture, summary: summary.spans, ...findings }
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
