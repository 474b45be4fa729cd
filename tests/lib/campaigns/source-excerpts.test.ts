import fc from 'fast-check'
import type { SourceExcerpt } from '@/lib/campaigns/campaign-view'
import { coveredShare, excerptLimit, passagesIn } from '@/lib/campaigns/excerpt-limit'
import { sourceExcerpts } from '@/lib/campaigns/source-excerpts'
import type { StoryBlock } from '@/lib/campaigns/story'

const sentences = Array.from(
  { length: 80 },
  (_, n) => `On day ${n} the ferry crossed the sound twice, with ${n + 3} passengers.`,
)
const essay = sentences.join(' ')
const list = sentences.map((line, n) => `${n + 1}. ${line}`).join('\n')
const wrapped = essay.replace(/(.{30,60}) /g, '$1\n')
const oneWord = 'x'.repeat(4000)

const marked = (text: string, start: number, end: number) => ({
  type: 'paragraph' as const,
  text: text.slice(start, end).replace(/\s+/g, ' '),
  source: { n: 1, start, end },
})

/** What can be read of the document on the page and its source page. */
function readableShare(text: string, blocks: StoryBlock[]): number {
  const shown = sourceExcerpts({ n: 1, rights: 'quoted', text }, blocks)
  const ranges = shown.map(({ start, text: words }) => ({ start, end: start + words.length }))
  return coveredShare([...ranges, ...passagesIn(blocks, 1, text)], text)
}

const share = (text: string, blocks: StoryBlock[]) => coveredShare(passagesIn(blocks, 1, text), text)

const sentenceAt = (text: string, n: number) => {
  const start = text.search(new RegExp(`On\\s+day\\s+${n}\\s`))
  return marked(text, start, text.indexOf('.', start) + 1)
}

const isBare = ({ start, text, refs: [ref] }: SourceExcerpt) =>
  ref?.start === start && ref.end === start + text.length

const shapes: [string, string, StoryBlock[]][] = [
  ['a few sentences', essay, [10, 40].map((n) => sentenceAt(essay, n))],
  ['many short passages, far apart', essay, Array.from({ length: 18 }, (_, n) => sentenceAt(essay, n * 4))],
  ['a quarter in one piece', essay, [marked(essay, 0, Math.floor(essay.length / 4))]],
  ['items of a list', list, [3, 9, 15, 21, 27, 33, 39].map((n) => sentenceAt(list, n))],
  ['a hard-wrapped text', wrapped, [1, 11, 21, 31, 41, 51, 61, 71].map((n) => sentenceAt(wrapped, n))],
  ['a very short text', 'Open the quay. Close it.', [marked('Open the quay. Close it.', 0, 4)]],
  ['a text without spaces', oneWord, [marked(oneWord, 1000, 1900)]],
  [
    'a mark much wider than its words',
    essay,
    [{ ...marked(essay, 0, 40), source: { n: 1, start: 0, end: 4000 } }],
  ],
  [
    'copied words without a mark',
    essay,
    [{ type: 'paragraph', text: essay.slice(0, 1100) }, sentenceAt(essay, 60)],
  ],
]

test.each(shapes)('no more than a quarter can be read: %s', (_, text, blocks) => {
  expect(share(text, blocks)).toBeLessThanOrEqual(excerptLimit)
  expect(readableShare(text, blocks)).toBeLessThanOrEqual(excerptLimit)
  expect(sourceExcerpts({ n: 1, rights: 'quoted', text }, blocks)).not.toEqual([])
})

test('no more than a quarter can be read, whatever is quoted within the limit', () => {
  const quoted = fc.uniqueArray(fc.nat(79), { minLength: 1, maxLength: 19 })
  fc.assert(
    fc.property(fc.constantFrom(essay, list, wrapped), quoted, (text, days) => {
      const blocks = days.map((n) => sentenceAt(text, n))
      return readableShare(text, blocks) <= Math.max(excerptLimit, share(text, blocks))
    }),
  )
})

test('a page that holds too much already gets nothing added to it', () => {
  const blocks = [marked(essay, 0, 2000), sentenceAt(essay, 70)]
  expect(readableShare(essay, blocks)).toBeCloseTo(share(essay, blocks), 5)
})

test('where there is room, a quoted passage has its surroundings, and every mark its anchor', () => {
  const block = sentenceAt(essay, 40)
  const [excerpt] = sourceExcerpts({ n: 1, rights: 'quoted', text: essay }, [block])
  const { start, end } = block.source
  expect(excerpt!.text.length).toBeGreaterThan(end - start + 80)
  expect(excerpt!.refs).toEqual([{ start, end }])
})

test('passages that leave little room have narrow surroundings, and where that is too much the first of them', () => {
  const blocks = Array.from({ length: 15 }, (_, n) => sentenceAt(essay, n * 5))
  const narrow = sourceExcerpts({ n: 1, rights: 'quoted', text: essay }, blocks.slice(0, 11))
  expect(narrow.filter(isBare)).toEqual([])
  const few = sourceExcerpts({ n: 1, rights: 'quoted', text: essay }, blocks)
  expect(isBare(few[0]!)).toBe(false)
  expect(isBare(few.at(-1)!)).toBe(true)
  expect(readableShare(essay, blocks)).toBeLessThanOrEqual(excerptLimit)
})

test('words cut out of a passage too long to be shown keep its anchor, once', () => {
  const wide = { n: 1, start: 0, end: 4000 }
  const cuts = [sentenceAt(essay, 3), sentenceAt(essay, 9)].map((block) => ({ ...block, source: wide }))
  const shown = sourceExcerpts({ n: 1, rights: 'quoted', text: essay }, cuts)
  expect(shown.map(({ text }) => text)).toEqual([sentences[3], sentences[9]])
  expect(shown[0]!.refs).toEqual([{ start: 0, end: 4000 }])
  expect(shown[1]!.refs).not.toContainEqual({ start: 0, end: 4000 })
})

test('of a document that is ours the surroundings are wide', () => {
  const blocks = Array.from({ length: 18 }, (_, n) => sentenceAt(essay, n * 4))
  expect(sourceExcerpts({ n: 1, rights: 'ours', text: essay }, blocks)).toHaveLength(1)
})
