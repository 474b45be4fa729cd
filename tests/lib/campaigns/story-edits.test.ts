import type { StoryBlock } from '@/lib/campaigns/story'
import { insertInOrder, takeStoryStep } from '@/lib/campaigns/story-edits'

const at = (text: string, start?: number, n = 1): StoryBlock => ({
  type: 'paragraph',
  text,
  ...(start !== undefined && { source: { n, start, end: start + text.length } }),
})
const story = [at('a', 0), at('b', 10), at('c', 20)]
const words = (blocks: StoryBlock[]) => blocks.map((block) => ('text' in block ? block.text : '')).join('')

test.each([
  ['up', 1, 'bac'],
  ['down', 1, 'acb'],
  ['remove', 1, 'ac'],
  ['add', 1, 'a…bc'],
  ['add', 3, 'abc…'],
  ['up', 0, 'abc'],
  ['down', 2, 'abc'],
  ['up', 9, 'abc'],
  ['remove', 9, 'abc'],
] as const)('%s at %i', (step, index, expected) => {
  expect(words(takeStoryStep(story, step, index))).toBe(expected)
  expect(words(story)).toBe('abc')
})

test.each([
  [5, 1, 'axbc'],
  [15, 1, 'abxc'],
  [99, 1, 'abcx'],
  [5, 2, 'abcx'],
])('a finding at %i of document %i goes where the document has it', (start, n, expected) => {
  expect(words(insertInOrder(story, at('x', start, n), { n, start, end: start + 1 }))).toBe(expected)
})

test('lists hold their place by their first item', () => {
  const list: StoryBlock = { type: 'list', items: [{ text: 'l', source: { n: 1, start: 12, end: 13 } }] }
  expect(insertInOrder([list], at('x', 5), { n: 1, start: 5, end: 6 })[0]).toMatchObject({ text: 'x' })
})
