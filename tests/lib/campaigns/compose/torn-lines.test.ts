import type { StoryBlock } from '@/lib/campaigns/story'
import { composed, passages } from './drafted'

const around = (body: string) =>
  `Keep the weir of Holm\n\nThe weir was built of oak in 1871, and the mill beside it still stands.\n\n${body}\n\nThe mill closes in autumn.`

const textsOf = (story: StoryBlock[]) => story.flatMap(passages).map(({ text }) => text)

it.each([
  ['Dear Minister Holm,', 'Yours sincerely,'],
  ['To whom it may concern', 'With kind regards'],
  ['Dear members of the river board:', 'In solidarity,'],
])('tells a story without its greeting “%s” and its closing “%s”', async (greeting, closing) => {
  const { story } = await composed(
    `${greeting}\n\nThe weir holds the river back, and with it the frogs of the whole valley.\n\nWe ask you to mend the weir before the winter.\n\n${closing}\n\nAda Berg`,
  )
  expect(textsOf(story)).toContain('We ask you to mend the weir before the winter.')
  expect(textsOf(story)).not.toContain(greeting)
  expect(textsOf(story)).not.toContain(closing)
})

it('shows the list that a pledge announces, in its place', async () => {
  const { story } = await composed(
    'A promise to the river\n\nWe, the millers of the valley, pledge to:\n\n- open the sluice each spring,\n- count the frogs,\n- mend our fences.\n\nSo says the valley.',
  )
  expect(story.slice(0, 2)).toMatchObject([
    { type: 'paragraph', text: 'We, the millers of the valley, pledge to:' },
    { type: 'list', items: [{}, {}, {}] },
  ])
})

it.each([
  'Sign the petition and come to our picnic at the weir on 5 May 2027.',
  'Please write to our newspaper, and tell your friends about the weir.',
  'Join us at our march along the river, and bring every child of the valley.',
])('makes no wording of what readers are told to do: %s', async (line) => {
  const { wording, notes } = await composed(around(line))
  expect(wording).toBe('')
  expect(notes).toContainEqual(expect.stringMatching(/^Kind: an open letter until you choose another/))
})

it('has no single item of a list as an excerpt', async () => {
  const text = around(
    `We ask the board to:\n\n- mend the weir before the winter.\n\n${'The river runs on. '.repeat(60)}`,
  )
  const { story } = await composed(text, 'quoted')
  expect(story.filter(({ type }) => type === 'list')).toEqual([])
})
