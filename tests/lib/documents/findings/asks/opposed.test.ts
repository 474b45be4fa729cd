import { draftDocument } from '@/lib/documents/draft'

async function asksOf(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'input.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft.asks.map(({ target, action, audience }) => [
    target?.text ?? null,
    action.text,
    audience,
  ])
}

it('leaves out what the document tells as the plan that it opposes', async () => {
  const asks = await asksOf(`Fishers oppose plan to close Kettle Bay

Developers are calling on the county to close Kettle Bay from June.

The fishers urge the county to keep the bay open for good.`)
  expect(asks).toEqual([['the county', 'keep the bay open for good', 'decision-maker']])
})

it('keeps the only ask there is, whatever is opposed', async () => {
  const asks = await asksOf(`Fishers oppose plan to close Kettle Bay

The county was asked about it twice. Developers are calling on the county to close Kettle Bay from June.`)
  expect(asks).toHaveLength(1)
})

it('takes who is asked from “we demand that …:” above a list', async () => {
  const asks = await asksOf(`The tenants speak

The lifts have been broken since August, and nobody came to look at them.

We demand that the Brightwater Housing Company:

- repair both lifts before spring
- refund the service charge`)
  expect(asks.map(([target, action]) => [target, action])).toEqual([
    ['the Brightwater Housing Company', 'repair both lifts before spring'],
    ['the Brightwater Housing Company', 'refund the service charge'],
  ])
})

it('ends an ask where the next one begins', async () => {
  const asks = await asksOf(`Dear Mayor,

The clinic closes at six, and the next one is ninety minutes away.

We ask you to keep one nurse there at night, and we urge you to publish the waiting times.`)
  expect(asks.map(([, action]) => action)).toEqual([
    'keep one nurse there at night',
    'publish the waiting times',
  ])
})

it('holds “every one of you” for the public', async () => {
  const asks = await asksOf(`Remarks at the river

The river is clean again. I call on every one of you to join the wardens for one Saturday.`)
  expect(asks).toEqual([['every one of you', 'join the wardens for one Saturday', 'public']])
})

test('what a prime minister wants himself is not asked by a text that asks his government', async () => {
  const text =
    'The league has called on the Dale government to withdraw the bill. “Prime Minister Stone called on ferry firms to open their books,” it said.'
  expect((await asksOf(text)).map(([, action]) => action)).toEqual(['withdraw the bill'])
  const firms = 'Prime Minister Stone called on ferry firms to open their books.'
  expect((await asksOf(firms)).map(([, action]) => action)).toEqual(['open their books'])
})
