// Each folder of tests/fixtures/documents holds an input and what is expected of it. A bug report becomes a folder.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftDocument, type DraftedDocument } from '@/lib/documents/draft'
import type { Span } from '@/lib/core/span'
import { listSpans } from './spans'

const root = 'tests/fixtures/documents'
const text = (span: Span | null) => span?.text ?? null
const texts = (spans: Span[]) => spans.map(({ text: words }) => words)

function told(draft: DraftedDocument) {
  const named = (kind: string) => texts(draft.names.filter((name) => name.kind === kind))
  return {
    headline: text(draft.headline),
    byline: text(draft.byline),
    publisher: text(draft.publisher),
    published: text(draft.published),
    issueArea: text(draft.issueArea),
    language: draft.document.language,
    callouts: draft.callouts.map((callout) => `${callout.kind}: ${callout.text}`),
    figures: draft.figures.map((figure) => `${figure.text}${figure.of ? ` (${figure.of.text})` : ''}`),
    summary: texts(draft.summary),
    paragraphs: draft.paragraphs.map((paragraph) => paragraph.text.slice(0, 24)),
    organisations: named('organisation'),
    people: named('person'),
  }
}

describe('golden documents', () => {
  test.each(readdirSync(root))('%s is read as expected', async (name) => {
    const folder = join(root, name)
    const input = readdirSync(folder).find((file) => file.startsWith('input.'))!
    const answer = await draftDocument(readFileSync(join(folder, input)), input)
    if (!answer.ok) throw new Error(answer.reason)
    expect(told(answer.draft)).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
    for (const span of listSpans(answer.draft))
      expect(answer.draft.document.text.slice(span.start, span.end)).toBe(span.text)
  })
})
