// Furniture as web pages and papers set it: bylines behind a date or a bar, sign-offs behind a dash, counts of signatures, reading
// times, heads without a stop, site names, contacts.

import { draftDocument } from '@/lib/documents/draft'

const story =
  'The council says the ferry costs too much for the people who use it. We do not agree with this and ask it to think again.\n\n' +
  'There is a file with the background in the library, together with a list of people who want to help.'

async function drafted(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft
}

describe('the byline', () => {
  test.each([
    ['Updated | By Ola Brook', 'Ola Brook'],
    ['May 4, 2021 by Ola Brook', 'Ola Brook'],
    ['Posted on May 4, 2021 by Ola Brook', 'Ola Brook'],
    ['Published: 4 May 2021 | By Ola Brook | 3 min read', 'Ola Brook'],
    ['Ola Brook, Special to the Courier', 'Ola Brook'],
    ['Posted on May 4, 2021 by admin', undefined],
  ])('under the headline: %s', async (line, expected) => {
    const { byline, headline } = await drafted(`Bring back the night boat\n${line}\n\n${story}\n`)
    expect([headline?.text, byline?.text]).toEqual(['Bring back the night boat', expected])
  })

  test.each([
    ['\n\n— Ola Brook, Dale\n', 'Ola Brook'],
    ['\n\n-Ola Brook, Quay Street, Dale\n', 'Ola Brook'],
    [
      ' - Ola Brook, Dale Ferries\n\n(Brook is a director of Dale Ferries. The town is a member)\n',
      'Ola Brook',
    ],
    ['\n\nContact details:\n\nOla Brook\n0477 555 018\n', undefined],
    ['\n\nOla Brook\n0477 555 018\n', undefined],
    ['\n\nYours sincerely,\nOla Brook\n0477 555 018\n', 'Ola Brook'],
  ])('at the end: %j', async (end, expected) => {
    expect((await drafted(`Bring back the night boat\n\n${story}${end}`)).byline?.text).toBe(expected)
  })

  test('in the headline, before whoever posted it', async () => {
    const text = `Open Letter To The Governor, By Amb. Ola Brook\n\nby Dora Vance\n\nYour Excellency,\n\n${story}\n`
    const { headline, byline } = await drafted(text)
    expect([headline?.text, byline?.text]).toEqual([
      'Open Letter To The Governor, By Amb. Ola Brook',
      'Amb. Ola Brook',
    ])
  })

  test('of who opens the headline and is introduced at the end', async () => {
    const text = `Ola Brook: The harbour needs its boat\n\n${story}\n\nOla Brook is a writer in Dale.\n`
    expect((await drafted(text)).byline?.text).toBe('Ola Brook')
  })
})

describe('the headline', () => {
  const long = 'KLM calls for an urgent meeting with the ferry minister over the cuts to the night boats'

  test.each([
    [`${long}\n\nKLM calls for an urgent meeting with the minister over cuts, safety and boats.`, long],
    [
      '1,000 signatures reached\nTo: Dale Ferries\nRestore the night boats to Quayton',
      'Restore the night boats to Quayton',
    ],
    [
      'Save Dalby Pier\n143\npeople have signed this petition. Add your name!\nMaxine K. signed\njust now',
      'Save Dalby Pier',
    ],
    ['Skip to main content\nLogo\n\nThe ferry must come back to Dale', 'The ferry must come back to Dale'],
    [
      'United States Senator   Ola Brook\n\nBrook Calls for a Ferry to the Quay',
      'Brook Calls for a Ferry to the Quay',
    ],
    [
      'September 28  2006 Brook Calls on the Ferry Board to Open the Quay',
      'Brook Calls on the Ferry Board to Open the Quay',
    ],
  ])('in %j', async (head, expected) => {
    expect((await drafted(`${head}\n\n${story}\n`)).headline?.text).toBe(expected)
  })
})

describe('issue area and publisher', () => {
  test.each([
    ['Transport, Political', 'Transport, Political'],
    ['Home > News > Transport', 'Transport'],
    ['Press Releases -- Transport', 'Transport'],
    ['Quayton, Dale', undefined],
    ['Minister of Transport', undefined],
  ])('over the headline: %s', async (line, expected) => {
    expect((await drafted(`${line}\n\nBring back the night boat\n\n${story}\n`)).issueArea?.text).toBe(
      expected,
    )
  })

  test('are told by the time it takes to read and by a channel', async () => {
    const timed = await drafted(
      `Bring back the night boat\n\nThe Ferry Institute < 1 mins read\n\n${story}\n`,
    )
    expect(timed.publisher?.text).toBe('The Ferry Institute')
    const followed = await drafted(
      `Bring back the night boat\n\n${story}\n\nFollow the KLM Quaywatch WhatsApp channel here\n`,
    )
    expect(followed.publisher?.text).toBe('KLM Quaywatch')
  })
})

describe('a page of petitions that says in front of the title what it is', () => {
  const page = (title: string) =>
    `The site is closed.\n\nFind out more on the site of the committee\n\n${title}\n\nThe boat is all we have. It must stay.\n\n17,415 signatures\n`

  test.each(['Closed petition Keep the night boat to Dale', 'Petition Keep the night boat to Dale'])(
    'has the title as its headline and its ask: %s',
    async (title) => {
      const { headline, asks } = await drafted(page(title).replace('17', 'This petition is closed\n\n17'))
      expect(headline?.text).toBe('Keep the night boat to Dale')
      expect(asks[0]?.action.text).toBe('Keep the night boat to Dale')
    },
  )

  it('is none without a count', async () => {
    const { headline } = await drafted(`Petition Launched To Keep The Boat\n\n${story}\n`)
    expect(headline?.text).toBe('Petition Launched To Keep The Boat')
  })
})
