// What a site for petitions says of a petition below it, and who has no name: a resident, a row of signatures, a joint release.

import { draftDocument } from '@/lib/documents/draft'

async function drafted(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft
}

const story =
  'The council has closed the quay for the summer, and the boats of the school lie in the yard.\n\n' +
  'We, the undersigned, seek to reopen the quay before the first of June for all who sail.'

test('the note below a petition tells its title, its writer, its issue and its house', async () => {
  const note =
    'The Open Our Quay Again petition to Dale Council and the Harbour Office was written by ola brook and is in the category Transport at PetitionQuay.'
  const draft = await drafted(
    `Dale Council\nFree State of Dale\n\n${story}\n\n${note}\n\nPetition Tags\n\nquay\n`,
  )
  expect(draft.headline?.text).toBe('Open Our Quay Again')
  expect(draft.byline?.text).toBe('ola brook')
  expect(draft.issueArea?.text).toBe('Transport')
  expect(draft.publisher?.text).toBe('PetitionQuay')
  expect(draft.asks.map(({ action }) => action.text)).toEqual([
    'reopen the quay before the first of June for all who sail',
  ])
})

test('a resident who signs without a name is no writer', async () => {
  const draft = await drafted(`Dear Councillor Brook,\n\n${story}\n\nYours sincerely,\n\nDale Resident\n`)
  expect(draft.byline).toBeNull()
})

test('a row of those who signed holds no headline', async () => {
  const names =
    'Prof. Ada Stone\n\nA.B Sandoval, Dean of the Harbour School\n\nOla Brook, Harbour Master\n\nTom Reyes M.P'
  const draft = await drafted(`${story}\n\nThe island waits.\n\n${names}\n`)
  expect(draft.headline).toBeNull()
})

test('"JOINT MEDIA RELEASE" names no house', async () => {
  const draft = await drafted(`Quay must reopen before the summer\n\nJOINT MEDIA RELEASE\n\n${story}\n`)
  expect(draft.publisher?.text).not.toBe('JOINT')
})
