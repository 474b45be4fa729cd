import fc from 'fast-check'
import { draftDocument } from '@/lib/documents/draft'
import { readText } from '@/lib/documents/readers/read-text'
import { listSpans } from './spans'

const pieces = fc.constantFrom(
  'By Ada Stone',
  '\n',
  '\n\n',
  ' ',
  '“',
  '”',
  '"',
  '- ',
  '1. ',
  'Sen. ',
  'the U.N. ',
  'Read more: ',
  'Sign the petition here.',
  '$2 million',
  'more than 40 people',
  '12 May 2021',
  'Press Release: Some Trust',
  'said',
  ' and ',
  'Department of Water',
  '\u200b',
  '\u00a0',
  '\r\n',
  '😀',
  '©',
  'Dear Minister',
  'We call on the council to act.',
  '. ',
  '? ',
  'NEWS',
  '<p>',
  '</p>',
  '# ',
  '[a](http://b.example)',
  '*',
  '---\n',
)
const documents = fc
  .array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''))
const names = fc.constantFrom('any.txt', 'any.md', 'any.html', 'any')

async function expectVerbatim(text: string, name: string) {
  const answer = await draftDocument(Buffer.from(text), name)
  if (!answer.ok) return expect(answer.reason).toMatch(/^\S.*\.$/)
  for (const span of listSpans(answer.draft)) {
    expect(span.end).toBeGreaterThan(span.start)
    expect(answer.draft.document.text.slice(span.start, span.end)).toBe(span.text)
  }
}

describe('spans', () => {
  test('every span of a draft reads back from the canonical text, whatever the file holds', async () => {
    await fc.assert(fc.asyncProperty(documents, names, expectVerbatim), { numRuns: 300 })
  })

  test('reading a text that was read changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        expect(readText(readText(text).text).text).toBe(readText(text).text),
      ),
    )
  })

  test('the same bytes give the same draft', async () => {
    const text =
      'A head for it\n\nMore than 40 people of Dale asked the council to act. “We wait,” said Ada Stone.'
    const draft = () => draftDocument(Buffer.from(text), 'a.txt')
    expect(await draft()).toEqual(await draft())
  })
})
