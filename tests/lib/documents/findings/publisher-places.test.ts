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
    ['Ola Brook | Quay Radio | 4 May 2021', 'Ola Brook', 'Quay Radio'],
    ['By Ola Brook, University of Quay', 'Ola Brook', undefined],
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
    ['About the Author\n\nThe author works for ferries.', undefined, undefined],
  ])('is told at the end: %s', async (line, byline, publisher) => {
    expect(await housesOf(`${title}\n\n${story}\n\n${line}\n`)).toEqual([byline, publisher])
  })

  test('is no headline behind the words "press release", though each of its words has a capital', async () => {
    const line = 'PRESS RELEASE: Mayor Sends Inspectors To Search Ferry Watch Boats, Hold and Release Nine'
    expect((await housesOf(`${line}\n\n${story}\n`))[1]).toBeUndefined()
  })
})
