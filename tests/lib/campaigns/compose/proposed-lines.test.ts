import { fullName } from '@/lib/campaigns/compose/full-name'
import { spanOf } from '@/lib/core/span'
import type { Draft } from '@/lib/documents/draft-schema'
import { around, drafted } from './drafted'

test('a country is not taken for somebody who is called like it', () => {
  const text = 'Electric Quays Canada met in May. Canada must bring the night ferry back.'
  const named = { ...spanOf(text, 0, 21)!, kind: 'person' as const }
  const target = spanOf(text, 34, 40)!
  const document = { text } as Draft['document']
  expect(fullName({ document, names: [named], publisher: null }, { by: null }, target)).toBe(target)
})

test('an item of a list is signed without its number', async () => {
  const text = [
    'The ferry and the town',
    'The night ferry has crossed the sound since the war, and last year it stopped.',
    'Our recommendations',
    '1. The harbour board should be given a budget of its own.',
    '2. The right to sail should be written into the law.',
  ].join('\n\n')
  expect((await drafted(text)).petition?.text).not.toMatch(/\d\. The harbour/)
})

test('what only announces a list gives way to what stands in it', async () => {
  const text = around(
    'We urge the harbour board to adhere to the following best practices:\n\nThe harbour board must publish the timetable of the night ferry before the first of May.',
  )
  expect((await drafted(text)).petition?.action?.text).toMatch(/^publish the timetable/)
})

test('"full stop" is no part of what is asked, and what "must not only be" so asks for nothing yet', async () => {
  const asksOf = async (line: string) => (await drafted(around(line))).asks.map(({ action }) => action.text)
  expect(await asksOf('No-one on the island should be denied a night boat, full stop.')).toEqual([
    'denied a night boat',
  ])
  const cost = await asksOf(
    'Ferry money must not only be recognized as a cost but must become a line of its own.',
  )
  expect(cost.join()).not.toMatch(/only be recognized/)
})

test('what somebody has to be to apply is no headline', async () => {
  const text = around('Must be a member of the harbour club.')
  const draft = await drafted(text)
  expect(draft.headlineCandidates?.map((one) => one.text) ?? []).not.toContain(
    'Must be a member of the harbour club.',
  )
})
