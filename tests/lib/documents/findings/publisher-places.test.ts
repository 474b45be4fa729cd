// Whose text it is, told beside the writer, in the note that ends it, or by where it first was printed; and where nothing tells it.

import { draftDocument } from '@/lib/documents/draft'

const title = 'Bring back the night boat'
const story =
  'The council says the ferry costs too much for the people who use it. We do not agree with this and ask it to think again.\n\n' +
  'There is a file with the background in the library, together with a list of people who want to help.'

async function housesOf(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return [answer.draft.byline?.text, answer.draft.publisher?.text]
}

describe('the publisher', () => {
  test.each([
    ['By Ola Brook, Quay Chronicle', 'Ola Brook', 'Quay Chronicle'],
    ['Ola Brook, The Quay Times', 'Ola Brook', 'The Quay Times'],
    ['Ola Brook\nAssociated Press', 'Ola Brook', 'Associated Press'],
    ['Ola Brook | Quay Radio | 4 May 2021', 'Ola Brook', 'Quay Radio'],
    ['By Ola Brook, University of Quay', 'Ola Brook', undefined],
    ['Quay Daily Courier / 04:35 AM May 4, 2021', undefined, 'Quay Daily Courier'],
  ])('stands beside the writer: %s', async (line, byline, publisher) => {
    expect(await housesOf(`${title}\n\n${line}\n\n${story}\n`)).toEqual([byline, publisher])
  })

  test.each([
    ['This op-ed appeared in the Quay Courier on May 4.', undefined, 'Quay Courier'],
    ['Republished with permission from the Quay Courier.', undefined, 'Quay Courier'],
    ['Ola Brook is a reporter at the Quay Times.', 'Ola Brook', 'Quay Times'],
    ['Ola Brook is a freelance journalist for hire.', 'Ola Brook', undefined],
    ['© 2021 Quay United. All rights reserved.', undefined, 'Quay United'],
    [
      'Ferry Watch is a network of people who wait. Learn more at www.ferrywatch.org.',
      undefined,
      'Ferry Watch',
    ],
    ['Quay United is a network of people who wait.', undefined, undefined],
    ['About Quay United\n\nQuay United works for ferries.', undefined, 'Quay United'],
    ['About Quay\n\nQuay is a town of ferries.', undefined, undefined],
    ['About Tidewatch\n\nTidewatch is a network of people who wait.', undefined, 'Tidewatch'],
    ['This letter was published in May.', undefined, undefined],
    ['Originally published on 4th May, 2021 on Quay Chronicles', undefined, 'Quay Chronicles'],
    ['Published by Friends of the Quay Trust', undefined, 'Friends of the Quay Trust'],
    ['As Ferry Worker went to press, the council had not met.', undefined, 'Ferry Worker'],
    ['Editor’s Note: Ola Brook is a teacher at the harbour.', undefined, undefined],
    ['The Pier will be publishing a version of this article as a letter.', undefined, 'The Pier'],
    [
      'Ola Brook (Communications Officer)\nCongress of Quay Unions\n1 Ferry Street',
      undefined,
      'Congress of Quay Unions',
    ],
    ['Article by Ola Brook, Dora Vance', 'Ola Brook, Dora Vance', undefined],
    ['To contact writer Ola Brook, call 744-4347.', 'Ola Brook', undefined],
    [
      'About us\n\nFerry Watch (FW) is a non-profit organisation of people who wait. We sail.\n\nRing us.\n\nFerry Watch online:',
      undefined,
      'Ferry Watch',
    ],
    ['About the Author\n\nThe author works for ferries.', undefined, undefined],
  ])('is told at the end: %s', async (line, byline, publisher) => {
    expect(await housesOf(`${title}\n\n${story}\n\n${line}\n`)).toEqual([byline, publisher])
  })

  test.each(['Ola Brook / 04:35 AM May 4, 2021', 'Posted by Media Team', 'Opinion | 10:30 AM May 4, 2021'])(
    'is nobody of the house: %s',
    async (line) => expect((await housesOf(`${title}\n\n${line}\n\n${story}\n`))[1]).toBeUndefined(),
  )

  test('is not whoever wrote it and would be followed, nor the way to a page', async () => {
    const note = 'Ola wrote this in May. Follow Ola on Twitter @olabrook.'
    expect(await housesOf(`${title}\n\nOla el Moat Brook\n\n${story}\n\n${note}\n`)).toEqual([
      'Ola el Moat Brook',
      undefined,
    ])
    expect(await housesOf(`News / News Wire\n${title}\n${story}\n`)).toEqual([undefined, undefined])
  })

  test('has the story on its site, which the headline does not speak of', async () => {
    const text = `${title} - (view story on Quaycourier.com)\n\n${story}\n`
    const answer = await draftDocument(Buffer.from(text), 'a.txt')
    expect(answer.ok && [answer.draft.headline?.text, answer.draft.publisher?.text]).toEqual([
      title,
      'Quaycourier.com',
    ])
  })

  test('is no headline behind the words "press release", though each of its words has a capital', async () => {
    const line = 'PRESS RELEASE: Mayor Sends Inspectors To Search Ferry Watch Boats, Hold and Release Nine'
    expect((await housesOf(`${line}\n\n${story}\n`))[1]).toBeUndefined()
  })
})
