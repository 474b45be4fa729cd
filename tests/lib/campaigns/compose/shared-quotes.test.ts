import { composeTogether } from '@/lib/campaigns/compose/compose-together'
import { markSources } from '@/lib/campaigns/mark-sources'
import { isInside } from '@/lib/core/span'
import { drafted } from './drafted'

const first = (line: string) =>
  `The mill pond is to be drained\n\nThe mill pond of Holm has been full since the mill was built, and frogs live in it.\n\n${line}\n\nThe water board decides in the autumn.`
const second = (line: string) =>
  `What the frogs of Holm have left\n\nAnglers stood along the bank on the last warm evening of the year.\n\n${line}\n\nNobody went home before dark.`

async function together(one: string, other: string) {
  const drafts = [await drafted(first(one)), await drafted(second(other))]
  const page = composeTogether(drafts.map((draft) => ({ draft, rights: 'ours' })))
  return { page, documents: drafts.map(({ document }, index) => ({ n: index + 1, text: document.text })) }
}

const said = '“If they drain the pond, the valley will be silent in the spring,” said Jon Vik, a teacher.'

it.each([
  ['in the same words', said],
  ['within a longer quote', said.replace('spring,”', 'spring, and the storks will leave us,”')],
  [
    'with its speaker in the middle',
    '“If they drain the pond,” said Jon Vik, a teacher, “the valley will be silent in the spring.”',
  ],
  ['in other marks', said.replace(/[“”]/g, '"')],
])('names both documents beside a quote of no known side that the second has %s', async (_, other) => {
  const { page, documents } = await together(said, other)
  const [block, ...others] = page.story.filter(
    (each) => each.type === 'paragraph' && each.text.includes('silent in the spring'),
  )
  if (block?.type !== 'paragraph' || !block.also?.[0]) throw new Error('no second source')
  expect(others).toEqual([])
  expect(block.also).toHaveLength(1)
  const start = documents[1]!.text.indexOf('If they drain')
  expect(isInside({ start, end: start + 10 }, block.also[0])).toBe(true)
})

it('names one document where the other quotes something else, or too little to tell', async () => {
  const other = '“If they drain the pond, we will move away,” said Jon Vik, a teacher.'
  for (const [one, two] of [
    [said, other],
    ['“We will see,” said Jon Vik, a teacher.', '“We will see,” said Eva Lund, a smith.'],
  ] as const)
    expect(JSON.stringify((await together(one, two)).page.story)).not.toContain('also')
})

it('keeps the second source of a paragraph that is edited around its quote, and of no other', async () => {
  const { page, documents } = await together(said, said)
  const edited = (change: (text: string) => string) => {
    const story = page.story.map((block) =>
      block.type === 'paragraph' && block.also ? { ...block, text: change(block.text) } : block,
    )
    return JSON.stringify(markSources(story, page.story, documents))
  }
  expect(edited((text) => text.replace('a teacher', 'who teaches there'))).toContain('also')
  expect(edited((text) => text.replace('silent', 'loud'))).not.toContain('also')
})

it('sets a figure of both documents apart once on the page', async () => {
  const { page } = await together(
    'More than 4,500 children learned to skate on the mill pond since 1965.',
    'Over 4,500 children learned to skate on the pond of the mill since 1965.',
  )
  const apart = [...page.reasons, ...page.story].filter(({ type }) => type === 'key-figure')
  expect(apart).toHaveLength(1)
  expect(apart[0]).toHaveProperty('also')
})

it.each([
  ['another person', 'Eva Lund, a smith.', true],
  ['the same with another office', 'Mr Vik, who runs the school.', false],
  ['nobody by name', 'a teacher.', false],
])('tells the editor when the second document gives the same words to %s', async (_, other, isTold) => {
  const { page } = await together(said, said.replace('Jon Vik, a teacher.', other))
  const told =
    'Quote: “If they drain the pond, the valley will be silent in the sp…” is said by Jon Vik in document 1, by Eva Lund in document 2: please check whose words they are.'
  expect(page.notes.filter((note) => note.startsWith('Quote:'))).toEqual(isTold ? [told] : [])
})
