import { findCallouts } from '@/lib/documents/findings/callouts/find-callouts'
import { readDocument } from '@/lib/documents/read'

async function callouts(text: string) {
  const answer = await readDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return findCallouts(answer.read)
}

describe('findCallouts', () => {
  test('a labelled line is one, with what follows the colon and its address', async () => {
    const [callout] = await callouts('Take Action: Ask for the bridge https://a.example/act.')
    expect(callout).toMatchObject({
      kind: 'take-action',
      label: { text: 'Ask for the bridge https://a.example/act.' },
      url: 'https://a.example/act',
    })
  })

  test.each([
    ['Read More: The road that nobody mends', 'read-more'],
    ['Related: The road that nobody mends', 'read-more'],
    ['ACT NOW: Write to the mayor', 'take-action'],
    ['Sign the petition here.', 'take-action'],
    ['The public are invited to sign the petition at a.example/p', 'take-action'],
    ['You can take action on this here.', 'take-action'],
    ['Write to your MP and ask for the bridge.', 'take-action'],
    ['Follow Dale Post on Facebook and Instagram.', 'read-more'],
    ['Read the full report here.', 'read-more'],
    ['For more information, visit www.a.example.', 'read-more'],
  ])('%s', async (line, kind) => {
    expect((await callouts(line)).map((callout) => [callout.text, callout.kind])).toEqual([[line, kind]])
  })

  test.each([
    'More than 9,000 people have signed the petition.',
    '“Sign the petition,” she said at the bridge.',
    'The council read more letters: all of them were angry.',
    'He urged the mayor to take action before the winter.',
    'Contact: Ada Stone, 555/010-2200.',
  ])('the story is none: %s', async (line) => {
    expect(await callouts(line)).toEqual([])
  })

  test('within a paragraph the sentence alone is the call-out', async () => {
    const [callout] = await callouts(
      'The bridge has been closed for a year. You can add your name here. It will be delivered in May.',
    )
    expect(callout?.text).toBe('You can add your name here.')
  })
})
