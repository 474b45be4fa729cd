import { draftByLetters } from '@/lib/documents/apart/draft-by-letters'
import { draftDocument, draftOf } from '@/lib/documents/draft'

/** As if only the letters of ASCII were western. */
function copy() {
  const drafted: string[] = []
  const western = {
    isWestern: (text: string) => /^[\0-\x7f]*$/.test(text),
    draftOf: (...asked: Parameters<typeof draftOf>) => {
      drafted.push(asked[0].text)
      return draftOf(...asked)
    },
  }
  return { western, drafted }
}

async function draft(text: string, name: string) {
  const { western, drafted } = copy()
  const bytes = Buffer.from(text)
  expect(await draftByLetters({ bytes, name }, western)).toEqual(await draftDocument(bytes, name))
  return drafted.length
}

test('a text in western letters goes through the copy that is made for them', async () => {
  expect(await draft('Open the quay\n\nMore than 40 people asked.', 'quay.txt')).toBe(1)
})

test('one with any other letter does not, be it in its name', async () => {
  expect(await draft('Open the quay of Łódź\n\nMore than 40 people asked.', 'quay.txt')).toBe(0)
  expect(await draft('Open the quay\n\nMore than 40 people asked.', 'Łódź.txt')).toBe(0)
})

test('what cannot be read is refused as ever', async () => {
  const { western } = copy()
  expect(await draftByLetters({ bytes: new Uint8Array(), name: 'empty.txt' }, western)).toMatchObject({
    ok: false,
  })
})
