import { headlineChoices, headlineWords } from '@/lib/campaigns/compose/headline-choices'
import { headlineChoicesOf } from '@/lib/campaigns/headline-choices-of'
import { ladderAfter, proposeGoal } from '@/lib/campaigns/compose/propose-goal'
import { drafted } from './drafted'

const letter = `Dear Mayor Lind,

The night ferry has stopped. They told nobody. Four in ten islanders work on the mainland.

We call on you to reopen the night ferry before the winter storms begin.

At that price nobody stays. The ferry carried 4,200 people a week.

Ada Berg`

it('offers three passages, each with its reason and the finding it is', async () => {
  const draft = await drafted(letter)
  const choices = headlineChoices(draft)
  expect(choices).toHaveLength(3)
  for (const { text, reason } of choices) {
    expect(draft.document.text.replace(/\s+/g, ' ')).toContain(text)
    expect(reason).toMatch(/\.$/)
  }
  expect(new Set(choices.map(({ text }) => text)).size).toBe(3)
  expect(choices.map(({ text }) => text).join()).not.toMatch(/They told|At that price/)
})

it('puts the document’s own headline first, and offers no line twice', async () => {
  const story = letter.replace('Dear Mayor Lind,\n\n', '')
  const [first] = headlineChoices(await drafted(`Islanders Want Their Night Ferry Back\n\n${story}`))
  expect(first).toMatchObject({ ref: 'headline', text: 'Islanders Want Their Night Ferry Back' })
})

it.each([
  ['The quay belongs to all of us,', 'The quay belongs to all of us'],
  ['The board must act this\nweek."', 'The board must act this week.'],
  ['“We want it back', 'We want it back'],
  ['“We want it back,” she said', '“We want it back,” she said'],
])('takes from a passage what its surroundings left on it: %s', (passage, words) => {
  expect(headlineWords(passage)).toBe(words)
})

it('offers no line that only sends the reader elsewhere', async () => {
  const draft = await drafted(`${letter}\n\nYou can join the islanders and sign their petition here.`)
  const callouts = draft.callouts.map(({ text }) => text)
  expect(headlineChoices(draft).filter(({ text }) => callouts.includes(text))).toEqual([])
})

it('offers before other lines what is asked, and before the second best line of one document the best of another', async () => {
  const one = await drafted(
    `Islanders Want Their Night Ferry Back\n\nThe night ferry carried 4,200 people a week. The quay is empty now.\n\nThe harbour board must reopen the night ferry before the winter storms.`,
  )
  expect(headlineChoices(one)[1]?.text).toMatch(/must reopen the night ferry/)
  const two = await drafted(`What the Last Boat Meant\n\nThe quay was full on the last evening of the ferry.`)
  const documents = [one, two].map((findings, index) => ({ n: index + 1, findings }))
  const offered = headlineChoicesOf({ documents })
  expect(offered.map(({ n }) => n)).toEqual([1, 2, 1])
  expect(offered[1]?.text).toBe('What the Last Boat Meant')
})

it('offers no line that leans within its quotation marks, counts signers, or says that the page is closed', async () => {
  const draft = await drafted(
    `Save the Night Ferry\n\nThe petition site is now closed.\n\n4,226 have signed.\n\n${letter.replace('Dear Mayor Lind,\n\n', '')}\n\n“They should listen to the people who take the ferry every night,” said Ada Berg.`,
  )
  for (const { text } of headlineChoices(draft)) expect(text).not.toMatch(/closed|have signed|They should/)
})

it('offers no ask whose sentence sends the reader elsewhere', async () => {
  const draft = await drafted(`${letter}\n\nEmail your councillor and demand a second boat before winter.`)
  expect(draft.callouts.map(({ text }) => text).join()).toContain('Email your councillor')
  for (const { text } of headlineChoices(draft)) expect(text).not.toContain('Email your councillor')
})

it('offers no line with a blank to fill in', async () => {
  const draft = await drafted(
    letter.replace('The night ferry has stopped.', 'My name is [YOUR NAME] and I live here.'),
  )
  expect(headlineChoices(draft).filter(({ text }) => text.includes('['))).toEqual([])
})

it('offers nothing where the document has no line that could be one', async () => {
  expect(headlineChoices(await drafted('they say so, and so it is.\n'))).toEqual([])
})

it('takes the goal that the document names, otherwise the first rung', async () => {
  const named = await drafted(`${letter}\n\nThe islanders hope to collect 5,000 signatures by May.`)
  expect(proposeGoal(named)).toEqual({
    goal: 5000,
    reason:
      'Goal: 5,000, as the document names it; once it is reached the page shows 10,000, 25,000, 50,000 …',
  })
  expect(proposeGoal(await drafted(letter)).goal).toBe(100)
  const past = await drafted(`${letter}\n\nThe islanders have already collected 5,000 signatures.`)
  expect(proposeGoal(past).goal).toBe(100)
  expect(ladderAfter(100)).toEqual([250, 500, 1000])
})
