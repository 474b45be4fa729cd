import { findFigures } from '@/lib/documents/findings/figures/find-figures'
import { readDocument } from '@/lib/documents/read'

async function figures(text: string): Promise<string[]> {
  const answer = await readDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return findFigures(answer.read).map((figure) => `${figure.text} | ${figure.of?.text ?? ''}`)
}

describe('findFigures', () => {
  test.each([
    ['More than 100,000 people signed.', 'More than 100,000 | people'],
    ['It would help 60% of refugees.', '60% | refugees'],
    ['They lost nearly $1.5 million in funding.', 'nearly $1.5 million | funding'],
    ['Some lowered the toll to $49,000.', '$49,000 | toll'],
    ['At least four in ten riders stayed.', 'At least four in ten | riders'],
    ['It held two dozen boats.', 'two dozen | boats'],
    ['Tens of thousands of families fled.', 'Tens of thousands | families'],
    ['Rents are three times higher.', 'three times | higher'],
    ['Between 10 and 20 villages have no road.', 'Between 10 and 20 | villages'],
    ['It reached 12 000 homes.', '12 000 | homes'],
    ['They waited up to 72 hours.', 'up to 72 hours | '],
    ['About 30 per cent of the pupils walk.', 'About 30 per cent | pupils'],
    ['It costs €3 million a year.', '€3 million | '],
  ])('%s', async (sentence, expected) => {
    expect(await figures(sentence)).toEqual([expected])
  })

  test.each([
    'On 4 March 2017, at 6:30 p.m., it rained.',
    'It has been so since 1998 and 2004.',
    'Ada Stone, 52, is a 30-year-old firm’s heir aged 9.',
    'Section 12 of Bill 44, No. 7, is on page 9.',
    'Call 555-0147 or see www.example.org/report2017.',
    'He lives at 12 Hill Street and came 3rd.',
    'The two sides met for three days in the last four years.',
    'We ask you to: 1) wait, and 2) see.',
    'He wrote 783499116076687360.',
    'The event is held between 2.30 and 3.30 on the quay.',
    'Spending hardly changed between 1999 and 2006 and stands below 1990 levels.',
    'The motion failed by a vote of 54 to 43.',
    'Telephone 026 114 302 after noon.',
  ])('finds none in: %s', async (sentence) => {
    expect(await figures(sentence)).toEqual([])
  })

  test('tells a repeated figure once, and another of the same number again', async () => {
    expect(await figures('Some 900 riders wait. The 900 riders are cold. But 900 drivers are warm.')).toEqual(
      ['Some 900 | riders', '900 | drivers'],
    )
  })
})
