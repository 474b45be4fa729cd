import { readCampaignForm, typedFields } from '@/app/admin/(desk)/campaigns/[slug]/read-campaign-form'
import { readStep } from '@/app/admin/(desk)/campaigns/[slug]/read-step'
import type { StoryBlock } from '@/lib/campaigns/story'
import type { TeamCampaign } from '@/lib/campaigns/team-view'

const text = 'One. Two. Three.'
const source = (start: number, end: number) => ({ n: 1, start, end })
const story: StoryBlock[] = [
  { type: 'paragraph', text: 'One.', source: source(0, 4) },
  {
    type: 'list',
    items: [
      { text: 'Two.', source: source(5, 9) },
      { text: 'Three.', source: source(10, 16) },
    ],
  },
  { type: 'pull-quote', text: 'Three.', speaker: 'Ada', role: null, outlet: null, source: source(10, 16) },
]
const campaign = {
  story,
  reasons: [],
  target: 'you',
  action: 'act',
  wording: { version: 1, text: '' },
  documents: [{ n: 1, text }],
} as unknown as TeamCampaign
const read = (typed: Record<string, string>, step = '') => readCampaignForm(campaign, typed, readStep(step))

test('a form that was not touched changes nothing of the story', () => {
  expect(read({ 'story.0.text': 'One.', 'story.1.items': 'Two.\nThree.' })).toMatchObject({ story })
})

test('words are changed block by block, and marks follow the words', () => {
  const typed = { 'story.0.text': 'New.', 'story.1.items': 'Three.\n\nOwn.', 'story.2.speaker': '' }
  expect(read(typed).story).toEqual([
    { type: 'paragraph', text: 'New.' },
    { type: 'list', items: [{ text: 'Three.', source: source(10, 16) }, { text: 'Own.' }] },
    { ...story[2], speaker: null },
  ])
})

test('a block whose words were taken out is gone', () => {
  expect(read({ 'story.0.text': ' ', 'story.1.items': '\n' }).story).toEqual([story[2]])
})

test('the pressed button’s step comes on top of what was typed', () => {
  expect(read({ 'story.0.text': 'New.' }, 'story down 0').story).toMatchObject([
    { type: 'list' },
    { text: 'New.' },
    {},
  ])
  expect(read({}, 'reasons add 0').reasons).toEqual([{ type: 'paragraph', text: '…' }])
})

test('what is left empty is nothing, not a number or a day', () => {
  expect(read({ goal: ' ', deadlineOn: '' })).toMatchObject({ goal: null, deadlineOn: null })
  expect(read({ goal: '250', deadlineOn: '2027-03-01' })).toMatchObject({
    goal: 250,
    deadlineOn: '2027-03-01',
  })
})

test('a wording that nobody has written yet holds up no other field', () => {
  expect(read({ headline: 'Open it', wording: ' ' })).not.toHaveProperty('wording')
})

test('breaks are kept in the wording alone', () => {
  expect(read({ target: 'the\ncouncil', wording: 'Dear all,\nact.' })).toMatchObject({
    target: 'the council',
    wording: 'Dear all,\nact.',
  })
})

test('the wording is written from what was typed for target and action', () => {
  expect(read({ target: 'the mayor', wording: 'Old.' }, 'word').wording).toBe(
    'To the mayor:\n\nWe call on you to act.',
  )
})

test('forms send pairs of characters for a line break, and fields of the framework', () => {
  const form = new FormData()
  form.set('wording', 'a\r\nb')
  form.set('$ACTION_1', 'x')
  form.set('do', 'save')
  expect(typedFields(form)).toEqual({ wording: 'a\nb' })
})

test.each([
  ['publish', { do: 'publish' }],
  ['story up 3', { do: 'move', part: 'story', step: 'up', at: 3 }],
  ['place target 2 asks.0.target', { do: 'place', use: 'target', n: 2, ref: 'asks.0.target' }],
  ['drop 2', { do: 'drop', n: 2 }],
  ['place crown 1 headline', { do: 'save' }],
  ['story up -1', { do: 'save' }],
  ['drop everything', { do: 'save' }],
  ['', { do: 'save' }],
])('the button “%s”', (value, step) => {
  expect(readStep(value)).toEqual(step)
})
