// Shapes in which alerts, speeches, notices and releases about letters ask, and who is asked there.

import { draftDocument } from '@/lib/documents/draft'
import { askedIn, asksOf } from './asks-of'

async function drafted(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft.asks.map(({ target, action }) => `${target?.text ?? '–'} → ${action.text}`)
}

describe('who is asked, as it is said aloud', () => {
  it.each([
    [
      'To the leaders of both towns I say: lay down your axes.',
      'the leaders of both towns → lay down your axes',
    ],
    ['And we say to the fire chiefs: stop closing stations.', 'the fire chiefs → stop closing stations'],
    [
      'They rallied to demand that Roads for Dale redesign the junction.',
      'Roads for Dale → redesign the junction',
    ],
    [
      'The union wants supermarkets to pay a fair price, and has written to the regulator asking it to act now.',
      'supermarkets → pay a fair price; the regulator → act now',
    ],
    ['To our own ministers we say this: open the bridge.', 'our own ministers → open the bridge'],
    [
      'Call your senators today at (202) 555-0188 and tell them to reject the bill.',
      '– → Call your senators today at (202) 555-0188 and tell them to reject the bill; your senators → reject the bill',
    ],
    [
      'Write to your councillor and ask her to keep the pool.',
      '– → Write to your councillor; your councillor → keep the pool',
    ],
    ['We urge the minister, in this season of goodwill, to close the camp.', 'the minister → close the camp'],
    ['The bridge board, for its part, ought to publish its survey.', 'The bridge board → publish its survey'],
    ['The council, which owns the field, should keep it green.', 'The council → keep it green'],
    ['They also want a guarantee that nobody will be moved.', '– → a guarantee that nobody will be moved'],
    [
      'The league recommends that the government require large firms to pay in a month.',
      'the government → require large firms to pay in a month',
    ],
    ['The council must mend the road by June, the report adds.', 'The council → mend the road by June'],
    ['What farmers need now is for the bank to hold its nerve.', 'the bank → hold its nerve'],
    [
      'We ask the Council to:\n\nReopen the pool by June\nPublish its survey',
      'the Council → Reopen the pool by June; the Council → Publish its survey',
    ],
  ])('%s', (text, expected) => expect(askedIn(text).join('; ')).toBe(expected))

  it('is nobody where somebody only waits to hear', () => {
    expect(askedIn('Your senators need to hear from you before Thursday.')).toEqual([])
  })

  it('is the public where you can help', () => {
    const [ask] = asksOf('You can support the strike by donating to the fund at a.example.')
    expect(ask).toMatchObject({ audience: 'public', target: null })
  })

  it('is whoever a quoted letter was written to', async () => {
    const release =
      'Ninety bakers have written to the Mill Minister warning that the mills will close.\n\n' +
      'In the letter, the bakers say: "Bread needs flour. We ask that you keep the mills open."'
    expect(await drafted(release)).toEqual(['the Mill Minister → keep the mills open'])
  })
})
