import { markSources } from '@/lib/campaigns/mark-sources'
import type { StoryBlock } from '@/lib/campaigns/story'

const text = 'The harbour is closed.\nFour in five residents\nwant it back. Nobody asked them.'
const documents = [
  { n: 1, text },
  { n: 2, text: 'Another paper (with brackets).' },
]
const closed: StoryBlock = {
  type: 'paragraph',
  text: 'The harbour is closed.',
  source: { n: 1, start: 0, end: 22 },
}
const mark = (block: StoryBlock, before: StoryBlock[] = []) => markSources([block], before, documents)[0]

test('what was not touched stays, even where its words were set differently', () => {
  const odd: StoryBlock = { type: 'paragraph', text: 'Harbour closed', source: { n: 1, start: 0, end: 22 } }
  expect(mark(odd, [odd])).toEqual(odd)
})

test('words cut out of a passage keep its mark', () => {
  expect(mark({ ...closed, text: 'harbour is closed' } as StoryBlock)).toMatchObject({
    source: { start: 0, end: 22 },
  })
})

test('words that no document has lose their mark', () => {
  expect(mark({ ...closed, text: 'The harbour is open.' } as StoryBlock)).toEqual({
    type: 'paragraph',
    text: 'The harbour is open.',
  })
})

test('a passage that is typed in finds its place, across the document’s line breaks', () => {
  const typed: StoryBlock = { type: 'paragraph', text: 'Four in five residents want it back.' }
  expect(mark(typed)).toEqual({ ...typed, source: { n: 1, start: 23, end: 59 } })
})

test('a passage of another document finds that one', () => {
  expect(mark({ type: 'heading', text: '(with brackets)' })).toMatchObject({
    source: { n: 2, start: 14, end: 29 },
  })
})

test('items, figures, calls and links are marked by their own words', () => {
  const list: StoryBlock = { type: 'list', items: [{ text: 'Nobody asked them.' }, { text: 'Nothing.' }] }
  expect(mark(list)).toMatchObject({ items: [{ source: { n: 1 } }, { text: 'Nothing.' }] })
  const figure: StoryBlock = {
    type: 'key-figure',
    figure: 'Four in five',
    of: null,
    sentence: 'want it back.',
  }
  expect(mark(figure)).toMatchObject({ source: { n: 1, start: 46, end: 59 } })
  expect(mark({ type: 'take-action', title: 'Act' })).toEqual({ type: 'take-action', title: 'Act' })
})

test('nothing is found in blank words', () => {
  expect(mark({ type: 'paragraph', text: '  ' })).toEqual({ type: 'paragraph', text: '  ' })
})
