import type { StoryBlock } from '@/lib/campaigns/story'
import { usedPassages } from '@/lib/campaigns/used-passages'

const source = (n: number, start: number) => ({ n, start, end: start + 5 })

it('leads from each passage in use to the first block that has it', () => {
  const story: StoryBlock[] = [
    { type: 'paragraph', text: 'One.', source: source(1, 0) },
    { type: 'paragraph', text: 'Our own words.' },
    { type: 'list', items: [{ text: 'Two.', source: source(1, 6) }, { text: 'Three.' }] },
    {
      ...{ type: 'pull-quote', text: 'Four.', speaker: null, role: null, outlet: null },
      ...{ source: source(2, 9), also: [source(1, 30)] },
    },
  ]
  const reasons: StoryBlock[] = [{ type: 'paragraph', text: 'One.', source: source(1, 0) }]
  expect(usedPassages({ reasons, story }).map(({ n, start, block }) => `${n} ${start} ${block}`)).toEqual([
    '1 0 reasons-0',
    '1 6 story-2',
    '2 9 story-3',
    '1 30 story-3',
  ])
})

it('tells where in its original a passage stands', () => {
  const story: StoryBlock[] = [{ type: 'paragraph', text: 'Two.', source: source(1, 6) }]
  const origins = { unit: 'page' as const, blocks: [{ start: 0, end: 20, n: 7 }] }
  const documents = [{ n: 1, text: 'One.\n\nTwo. And three.', origins }]
  expect(usedPassages({ reasons: [], story, documents })).toMatchObject([{ place: 'page 7' }])
})
