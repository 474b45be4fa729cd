import { findFurniture } from '@/lib/documents/findings/furniture/find-furniture'
import { readText } from '@/tests/support/found-in'

const publisherOf = async (text: string) => findFurniture(await readText(text)).publisher?.text ?? null

const opening =
  'The Harbour Friends have written to the port about the bridge over the river, which has been shut for a year without anybody being asked.'
const speaker =
  'Ola Brook, director of the Harbour Friends, said: “Nobody was asked, and nobody has told us when it opens.”'
const more =
  'The bridge was built in 1910 and carried two thousand people a day before it was shut by the port.'
const text = (lines: string[]) => `A bridge is shut\n\n${lines.join('\n\n')}\n`

describe('a release that does not say whose it is', () => {
  test('is of the body that it opens with, for which somebody speaks', async () => {
    expect(await publisherOf(text([opening, speaker, more, 'ENDS']))).toBe('Harbour Friends')
    expect(await publisherOf(text(['4 May 2020 in Press Releases, Bridges', opening, speaker, more]))).toBe(
      'Harbour Friends',
    )
  })

  test('is of nobody where nobody speaks for that body', async () => {
    expect(await publisherOf(text([opening, more, 'ENDS']))).toBeNull()
  })

  test('and is no report, whoever that opens with', async () => {
    expect(await publisherOf(text([opening, speaker, more]))).toBeNull()
  })

  test('nor of a person', async () => {
    const told = opening.replace('The Harbour Friends have', 'Ola Brook has')
    expect(await publisherOf(text([told, speaker, more, 'ENDS']))).toBeNull()
  })
})

test('a press office over a text is its house’s; an archived release is of no house called Archived', async () => {
  expect(await publisherOf(`4 May 2020\n\nHFU Press Office:\n\n${opening}\n\n${more}\n`)).toBe('HFU')
  expect(
    await publisherOf(`Archived press release\n\nA bridge is shut\n\n${opening}\n\n${more}\n`),
  ).toBeNull()
})
