// Each folder of tests/fixtures/documents holds an input and what is expected of it. A bug report becomes a folder.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tellDraft } from '@/bin/eval/tell-draft'
import { draftDocument } from '@/lib/documents/draft'
import { listSpans } from './spans'

const root = 'tests/fixtures/documents'

describe('golden documents', () => {
  test.each(readdirSync(root))('%s is read as expected', async (name) => {
    const folder = join(root, name)
    const input = readdirSync(folder).find((file) => file.startsWith('input.'))!
    const answer = await draftDocument(readFileSync(join(folder, input)), input)
    if (!answer.ok) throw new Error(answer.reason)
    expect(tellDraft(answer.draft)).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
    for (const span of listSpans(answer.draft))
      expect(answer.draft.document.text.slice(span.start, span.end)).toBe(span.text)
  })
})
