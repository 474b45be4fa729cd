import { asksOf } from './asks-of'

const asked = async (text: string) =>
  (await asksOf(text)).map(({ target, action }) => [target?.text ?? null, action.text])

test('what a poll found that people agree with is not asked; what the people of a town say is', async () => {
  expect(await asked('It found 84% of residents agreed the ferry should be run by the town.')).toEqual([])
  expect(
    await asked('The majority of respondents said the board should also consider a night boat.'),
  ).toEqual([])
  expect(await asked('Residents said the board should consider a night boat.')).toEqual([
    ['the board', 'consider a night boat'],
  ])
})

test('what somebody insists is so is a claim; what somebody insists must be so is asked', async () => {
  expect(
    await asked('The ministry insists that there is no link between the storms and the delays.'),
  ).toEqual([])
  expect(await asked('Some experts insist that the board cannot regulate the fares.')).toEqual([])
  expect(await asked('Some experts insist that the board must regulate the fares.')).toHaveLength(1)
})

test('who wants to do something himself asks nobody, whatever was "focused" or "closed" in it', async () => {
  expect(await asked('They want to change the rules focused on the harbour.')).toEqual([])
  expect(await asked('The company wants to see to it that the pier is closed.')).toEqual([])
})

test('what a government, or "they", expect of the public is told', async () => {
  expect(await asked('The government simply expects the public to pick up the slack.')).toEqual([])
  expect(await asked('They expect the people to put up with late boats.')).toEqual([])
  expect(await asked('They expect the council to mend the pier.')).toEqual([['the council', 'mend the pier']])
})

test('how somebody must feel is a guess', async () => {
  expect(await asked('The captains must be pleased that the quay is open.')).toEqual([])
  expect(await asked('The captains must be paid in full.')).toHaveLength(1)
})

test('where the blame must lie is a question', async () => {
  expect(await asked('The question of where the blame must lie is not easily answered.')).toEqual([])
})

test('a power that people fear is not one that they ask to be used', async () => {
  const power = 'the harbour authority has the power to open their letters.'
  expect(await asked(`Islanders had concerns that ${power}`)).toEqual([])
})

test('what changes were proposed, and what a committee was set up for, is told', async () => {
  expect(
    await asked('Members voted to strike following proposed changes to their pension by the company.'),
  ).toEqual([])
  expect(
    await asked('The union wrote to the committee established by the court to decide the fate of the ferry.'),
  ).toEqual([])
  expect(await asked('We wrote to both committees to clarify the law on night boats.')).toEqual([])
})

test('an asking that the sentence only speaks of asks for nothing', async () => {
  expect(
    await asked('To begin with, encouraging crews to put safety first is crucial for the port.'),
  ).toEqual([])
})

test('of two clauses the one behind "Now that" tells what has happened', async () => {
  const text =
    'Now that the mayor is proposing that the fare be restored, the board must work with the crews.'
  expect(await asked(text)).toEqual([['the board', 'work with the crews']])
})

test('an ask ends before what became of the petition, and before the next thing that is said', async () => {
  expect(
    await asked('A petition calling for the ferry to be run by the town reached 9,000 signatures in May.'),
  ).toEqual([[null, 'the ferry to be run by the town']])
  expect(await asked('The first draft, which had called for an immediate halt, fell through.')).toEqual([
    [null, 'an immediate halt'],
  ])
  expect(
    await asked('Calling on the ministry to take a lead, Stone urged the council to mend the pier.'),
  ).toEqual([
    ['the ministry', 'take a lead'],
    ['the council', 'mend the pier'],
  ])
})
