import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { draftApart, wakeReader } from '@/lib/documents/apart/draft-apart'
import { draftDocument } from '@/lib/documents/draft'
import { bundlePrograms } from '@/tests/support/bundle'
import { docxOf, paragraph } from '@/tests/support/files/docx'
import { pdfOf } from '@/tests/support/files/pdf'
import { pdfBomb } from '@/tests/support/files/pdf-bomb'

beforeAll(bundlePrograms)

const text = Buffer.from(
  'Open the quay\n\nBy Ada Example\n\n“We wait,” said Ada Example. More than 40 people asked.',
)

describe('draftApart', () => {
  test('gives what reading in one’s own process gives', async () => {
    expect(await draftApart(text, 'quay.txt')).toEqual(await draftDocument(text, 'quay.txt'))
  })

  test.each([
    'Ouvrez le quai\n\n« Nous attendons », a dit Élise Åström. Māori asked too – 40 of them.',
    'Open the quay\n\nBy Žofia Dąbrowska\n\n“We wait,” said Žofia Dąbrowska of Łódź Council. She asked Şirin Öz to open it.',
    'Ανοίξτε την προβλήτα\n\nΗ Άννα ζήτησε από τον δήμο να την ανοίξει. 40 people asked.',
  ])('finds the same whatever letters a text holds: %s', async (written) => {
    const bytes = Buffer.from(written)
    expect(await draftApart(bytes, 'quay.txt')).toEqual(await draftDocument(bytes, 'quay.txt'))
  })

  test('a reader that was woken before, or twice, reads the next document', async () => {
    wakeReader()
    wakeReader()
    expect(await draftApart(text, 'quay.txt')).toEqual(await draftDocument(text, 'quay.txt'))
  })

  test('another reader takes over when there is much to read, and finds the same', async () => {
    const much = Buffer.from('The quay is open.\n\n'.repeat(20_000))
    const answers = await Promise.all([text, much, text].map((bytes) => draftApart(bytes, 'quay.txt')))
    const alone = await draftDocument(text, 'quay.txt')
    expect([answers[0], answers[2]]).toEqual([alone, alone])
    expect(answers[1]?.ok).toBe(true)
  })

  test('reads Word and PDF', async () => {
    const word = await draftApart(docxOf(paragraph('Words of a letter.')), 'a')
    const pdf = await draftApart(pdfOf([[{ text: 'Words of a page.', x: 50, y: 700 }]]), 'a')
    expect([word, pdf].map((answer) => answer.ok && answer.draft.document.text)).toEqual([
      'Words of a letter.',
      'Words of a page.',
    ])
  })

  test('many at once are read one after the other', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => draftApart(text, 'quay.txt')))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
  })

  test('a document that takes too much memory costs one line, and the next is read', async () => {
    const [bomb, next] = await Promise.all([
      draftApart(pdfBomb({ megabytes: 800 }), 'a.pdf'),
      draftApart(text, 'quay.txt'),
    ])
    expect(bomb).toEqual({ ok: false, reason: 'Reading the document took more than 512 MB of memory.' })
    expect(next.ok).toBe(true)
  })

  test('a document that takes too long costs one line, and the next is read', async () => {
    const [slow, next] = await Promise.all([
      draftApart(pdfBomb({ megabytes: 40, operator: 'q ' }), 'a.pdf'),
      draftApart(text, 'quay.txt'),
    ])
    expect(slow).toEqual({ ok: false, reason: 'Reading the document took longer than 10 seconds.' })
    expect(next.ok).toBe(true)
  })
})

const golden = 'tests/fixtures/documents'

test.each(readdirSync(golden))('%s is read alike apart, in western letters and in others', async (folder) => {
  const name = readdirSync(path.join(golden, folder)).find((file) => file.startsWith('input.'))!
  const bytes = readFileSync(path.join(golden, folder, name))
  expect(await draftApart(bytes, name)).toEqual(await draftDocument(bytes, name))
})
