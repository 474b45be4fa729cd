import { drafted } from './drafted'

/** A document in which the ask names somebody as `ask` does, after what `before` says. */
async function targetOf(before: string, ask: string): Promise<string | undefined> {
  const text = `The night ferry stays in port\n\n${before}\n\n${ask}\n\nPeople on both shores have waited for an answer since spring.`
  return (await drafted(text)).petition?.target?.text
}

describe('whom a petition addresses has the fullest name that the document gives', () => {
  it.each([
    [
      'Mr Holm',
      'Islands Minister Piet Holm took the night ferry out of service in spring.',
      'Mr Holm must bring the night ferry back before the winter.',
      'Islands Minister Piet Holm',
    ],
    [
      'Secretary Dray, whose office has an “and” in it',
      'A letter went to Ports and Islands Secretary Mara Dray in spring.',
      'The islanders urge Secretary Dray to bring the night ferry back.',
      'Secretary Mara Dray',
    ],
    [
      'an office, and behind it who holds it',
      'The islanders wrote to the Minister of Ports, Ada Berg, last week.',
      'The islanders urge the Minister of Ports to bring the night ferry back.',
      'the Minister of Ports, Ada Berg',
    ],
    [
      'the commission',
      'The Sound Ferry Commission took the night ferry out of service in spring.',
      'The islanders urge the commission to bring the night ferry back.',
      'The Sound Ferry Commission',
    ],
  ])('%s', async (_, before, ask, name) => expect(await targetOf(before, ask)).toBe(name))

  it.each([
    [
      'two who share a surname',
      'Skipper Ada Holm and the minister Piet Holm met on the quay in spring.',
      'Mr Holm must bring the night ferry back before the winter.',
      'Mr Holm',
    ],
    [
      'a namesake of another office',
      'The skipper Piet Holm took the night ferry out of the sound in spring.',
      'The islanders urge President Holm to bring the night ferry back.',
      'President Holm',
    ],
    [
      'two bodies of one kind',
      'The Sound Ferry Commission and the Northern Port Commission met in spring.',
      'The islanders urge the commission to bring the night ferry back.',
      'the commission',
    ],
    [
      'the body that asks',
      'The Night Ferry Association has two hundred members on both shores.',
      'The Night Ferry Association urges the association to bring the night ferry back.',
      'the association',
    ],
  ])('but not %s', async (_, before, ask, name) => expect(await targetOf(before, ask)).toBe(name))
})

it('names in full whom a letter greets by the office alone', async () => {
  const text =
    'Islanders write to the president\n\nThe islanders sent this letter to President Ada M. Berg today.\n\nDear Mr. President,\n\nWe urge you to bring the night ferry back before the winter.\n\nYours, the islanders'
  const { petition } = await drafted(text)
  expect(petition?.target?.text).toBe('President Ada M. Berg')
  expect(petition?.text).toMatch(/^Dear Mr\. President,/)
})

it('names whom a letter greets by the office as another ask does', async () => {
  const text =
    'Islanders write to the president\n\nThe islanders urge President Berg to save the night ferry.\n\nDear Mr. President,\n\nWe urge you to bring the night ferry back before the winter.\n\nYours, the islanders'
  expect((await drafted(text)).petition?.target?.text).toBe('President Berg')
})

it('closes the name behind an office with a comma where the wording goes on', async () => {
  const text =
    'The night ferry stays in port\n\nThe islanders wrote to the Minister of Ports, Ada Berg, in spring.\n\nThe islanders urge the Minister of Ports to publish her plan for the night ferry.'
  expect((await drafted(text)).petition?.text).toBe(
    'We call on the Minister of Ports, Ada Berg, to publish her plan for the night ferry.',
  )
})

it('speaks itself to those whom an alert calls the reader’s own', async () => {
  const text =
    'Keep the night ferry\n\nThe vote on the night ferry is close, and islanders would lose the boat for good.\n\nTell your councillors to keep the night ferry.'
  expect((await drafted(text)).petition?.text).toBe(
    'To councillors:\n\nWe call on you to keep the night ferry.',
  )
})
