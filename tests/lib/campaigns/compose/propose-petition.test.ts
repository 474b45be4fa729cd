import { around, composed, drafted, wordingOf } from './drafted'

describe('the wording has the template that its grammar needs', () => {
  it.each([
    [
      'The islanders urge the harbour board to reopen the night ferry.',
      'To the harbour board:\n\nWe call on you to reopen the night ferry.',
    ],
    [
      'The ministry must fund a second boat before the winter.',
      'To the ministry:\n\nWe call on you to fund a second boat before the winter.',
    ],
    [
      'The islanders call on the council to publish its ferry plan.',
      'We call on the council to publish its ferry plan.',
    ],
    [
      'The islanders plead with the council not to sell the quay.',
      'To the council:\n\nWe urge you not to sell the quay.',
    ],
    [
      'Divers are calling for a moratorium on dredging in the sound.',
      'We call for a moratorium on dredging in the sound.',
    ],
    [
      'The islanders call on the harbour board to bring the night ferry back.',
      'To the harbour board:\n\nWe call on you to bring the night ferry back.',
    ],
    ['Her letter urges keeping the ticket office open.', 'We support keeping the ticket office open.'],
    [
      'We hope the assembly adopts the ferry plan without delay.',
      'We hope that the assembly adopts the ferry plan without delay.',
    ],
    [
      'Forty fishers sent a petition to the port authority asking to be heard before the vote.',
      'To the port authority:\n\nForty fishers sent a petition to the port authority asking to be heard before the vote.\n\nWe support this request.',
    ],
    [
      'Our message to the harbour board is simple: mend the pier before winter.',
      'To the harbour board:\n\nWe call on you to mend the pier before winter.',
    ],
    [
      'The islanders wrote to the harbour board: “We ask that you keep the boat and publish the accounts.”',
      'We ask that you keep the boat and publish the accounts.',
    ],
    [
      'The islanders urge the harbour board to listen.\n\n“We ask that you keep the boat on weekdays,” their letter says.',
      'To the harbour board:\n\nWe call on you to keep the boat on weekdays.',
    ],
    [
      'We demand that real changes be made to the ferry timetable.',
      'We demand that real changes be made to the ferry timetable.',
    ],
    [
      'We want a harbour board that will run the boat at night.',
      'We call for a harbour board that will run the boat at night.',
    ],
    [
      'We urge ferry companies, that made more than ever last year, to run the boat at night.',
      'To ferry companies:\n\nWe call on you to run the boat at night.',
    ],
    [
      'The pier needs to be made safe before the winter storms.',
      'The pier needs to be made safe before the winter storms.\n\nWe support this request.',
    ],
  ])('%s', async (line, wording) => expect(await wordingOf(line)).toBe(wording))

  it('what the public is asked is no demand of a list', async () => {
    const lines = 'Our demands:\n\n- Give us better boats\n\nBe part of the solution, ashore or afloat.'
    expect(await wordingOf(lines)).toBe('Our demands:\n\n– Give us better boats')
  })

  it('sets a list of demands as a list', async () => {
    const list =
      'The islanders are calling on the harbour board to:\n\n1. Reopen the night ferry\n\n2. Mend the pier.'
    expect(await wordingOf(list)).toBe(
      'To the harbour board:\n\nWe call on you to:\n\n– Reopen the night ferry\n– Mend the pier',
    )
    const demands = 'Our demands:\n\n- A second boat\n\n- Fares that families can pay'
    expect(await wordingOf(demands)).toBe('Our demands:\n\n– A second boat\n– Fares that families can pay')
    const things = `The islanders call on the harbour board to:\n\n- Reopen the night ferry\n\n- A second boat by June`
    expect(await wordingOf(things)).toBe(
      'To the harbour board:\n\nOur demands:\n\n– Reopen the night ferry\n– A second boat by June',
    )
  })
})

it('signs a demand that is a clause of its own as it stands, whoever is named elsewhere', async () => {
  const { petition } = await drafted(
    'Open letter to the harbour board\n\nWe are islanders and we are angry.\n\nWe demand that all cruise ships be kept away from the sound at once.\n',
  )
  expect(petition?.text).toMatch(/We demand that all cruise ships be kept away from the sound at once\.$/)
  expect(petition?.action).toBeNull()
})

describe('which ask is chosen', () => {
  it('prefers what is asked in so many words, of who decides, in the own voice', async () => {
    const text = around(
      [
        'Ministers would do well to listen to the islanders.',
        'The public are invited to sign the petition.',
        'A report by the chamber of trade urges shipping companies to lower their fares.',
        '“We call on the harbour board to reopen the night ferry,” said Ada Berg, an organiser of the campaign.',
      ].join('\n\n'),
    )
    const { petition } = await drafted(text)
    expect(petition?.target?.text).toBe('the harbour board')
    expect(petition?.action?.text).toBe('reopen the night ferry')
  })

  it('prefers who decides to the public, and who is named to “the two”', async () => {
    const text =
      'The league calls for a new crane on the quay. We urge the public to support the crews of the quay and to write to the paper. ' +
      'We ask that the two again work closely with the crews of the quay. The harbour board must repair the quay before the winter comes.'
    expect((await drafted(around(text))).petition).toMatchObject({
      target: { text: 'The harbour board' },
      action: { text: 'repair the quay before the winter comes' },
    })
  })

  it('asks for nothing that only one person can ask for', async () => {
    const lines = [
      'I am asking the minister to meet me on the quay this spring.',
      'The ministry should fund a second boat before the winter.',
    ]
    const { petition } = await drafted(around(lines.join('\n\n')))
    expect(petition?.action?.text).toMatch(/^fund a second boat/)
    expect((await drafted(around(lines[0]!))).petition).toBeNull()
  })

  it('takes the fuller name of the target', async () => {
    const { petition } = await drafted(
      around(
        'An open letter to the Minister for Islands asking for a second boat was sent today.\n\nWe are calling on the Minister to make the night ferry safe again.',
      ),
    )
    expect(petition?.text).toMatch(/^To the Minister for Islands:/)
    expect(petition?.kind).toBe('open-letter')
  })
})

describe('letters, implied asks and no ask', () => {
  it('keeps the first person of a letter', async () => {
    const letter =
      'Dear Minister Holm,\n\nThe ferry stopped last year, and our school lost four teachers.\n\nOn behalf of the parents we call on your ministry to run a boat on school days.\n\nYours sincerely\n\nAda Berg'
    const { petition } = await drafted(letter)
    expect(petition?.kind).toBe('open-letter')
    expect(petition?.text).toBe(
      'Dear Minister Holm,\n\nWe call on your ministry to run a boat on school days.',
    )
  })

  it.each([
    [
      'Ada Reed has started a petition to save the night ferry.',
      'We sign this petition to save the night ferry.',
      null,
    ],
    [
      'Residents want the board to think again. More than 600 people have signed a petition to save the night ferry.',
      'To the board:\n\nWe sign this petition to save the night ferry.',
      'the board',
    ],
    [
      'If enough of us sign, we can get the harbour board to drop the sale of the quay.',
      'To the harbour board:\n\nWe call on you to drop the sale of the quay.',
      'the harbour board',
    ],
  ])('what a petition is told to be for is what people sign: %s', async (line, wording, target) => {
    const { petition } = await drafted(around(line))
    expect(petition).toMatchObject({ kind: 'petition', text: wording })
    expect(petition?.target?.text ?? null).toBe(target)
  })

  it('says why a petition that is only told of is one, and that its target is missing', async () => {
    const { notes, target } = await composed(
      around('Ada Reed has started a petition to save the night ferry.'),
    )
    expect(target).toBeNull()
    expect(notes).toContain('Kind: a petition, as the document tells of one.')
    expect(notes).toContain('Target: the ask names nobody.')
  })

  it('puts an implied ask no more strongly than the document does', async () => {
    const line = 'Planners at every level would do well to ride the ferry once.'
    const { petition } = await drafted(around(line))
    expect(petition).toMatchObject({ kind: 'open-letter', text: line })
  })

  it('lets people sign the sentence whose subject is asked, rather than one that asks nobody', async () => {
    const asked = 'Planners at every level would do well to ride the ferry once before they decide.'
    const { petition } = await drafted(around(`We must bring the night ferry back to the sound.\n\n${asked}`))
    expect(petition).toMatchObject({ kind: 'open-letter', text: asked })
  })

  it('invents no ask: the strongest claim that a text makes as “we” becomes an open letter', async () => {
    const claim = 'We hold that every child has a right to reach a school in daylight.'
    const { petition } = await drafted(around(claim))
    expect(petition).toMatchObject({ kind: 'open-letter', target: null, action: null })
    expect(petition?.text).toBe(`We put our names to these words:\n\n${claim}`)
  })

  it.each([
    ['news', 'The last night ferry left the quay in spring, and nobody in the town was told before it did.'],
    ['a right that nobody claims', 'Every child has a right to reach a school in daylight.'],
    [
      'a quotation',
      '“We lost the way to the hospital, and nobody asked us,” said Ada Berg, a nurse of the town.',
    ],
    ['one person', 'I have taken this ferry for thirty years, and every one of us knows my seat.'],
    ['the newsroom', 'We asked the harbour board on Friday, and it has not yet answered our reporters.'],
    ['a country', 'The US stopped its last night ferries in 1998, and never again opened a line.'],
  ])('leaves the wording empty for %s', async (_, line) => {
    expect((await drafted(around(line))).petition).toBeNull()
  })

  it('leaves the wording empty where a long report says “we” but once', async () => {
    const report = Array.from(
      { length: 7 },
      (_, n) => `The harbour of town ${n + 2} has no ferry at night either.`,
    )
    const text = around([...report, 'Every one of us needs a boat that sails at night.'].join('\n\n'))
    expect((await drafted(text)).petition).toBeNull()
  })

  it('proposes nothing from nothing', async () => {
    expect((await drafted('Ferry\n\n12 May')).petition).toBeNull()
  })
})
