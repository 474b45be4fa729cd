// A wording, and what it says is to be done, carries all that one reader is asked.

import { around, composed, drafted, wordingOf } from './drafted'

const letter = (body: string) =>
  `Dear Minister Holm,\n\nThe night ferry stopped last year, and our school on the far shore lost four of its teachers.\n\n${body}\n\nYours sincerely\n\nAda Berg`

it('says in one sentence what the same reader is asked in two', async () => {
  const text = around(
    'We call on the harbour board to reopen the night ferry before winter.\n\nWe also urge the harbour board to publish the accounts of the last ten years.',
  )
  const page = await composed(text)
  const both = 'reopen the night ferry before winter and to publish the accounts of the last ten years'
  expect(page.wording).toBe(`To the harbour board:\n\nWe call on you to ${both}.`)
  expect(page.action).toBe(both)
  expect(page.notes).toContain(
    'Ask: the document asks for it in so many words; 2 asks of the same reader stand in one wording.',
  )
})

it('parts three of them, and sets semicolons where commas stand within', async () => {
  const three = [
    'We call on the harbour board to reopen the night ferry before winter.',
    'We urge the harbour board to publish the accounts of last year.',
    'We ask the harbour board not to sell the old quay.',
  ]
  expect(await wordingOf(three.join('\n\n'))).toMatch(
    /We call on you to reopen the night ferry before winter, to publish the accounts of last year and not to sell the old quay\.$/,
  )
  const listing = [
    ...three.slice(0, 2),
    'We ask the harbour board to repair the pier, the light and the slipway.',
  ]
  expect(await wordingOf(listing.join('\n\n'))).toMatch(/; to [^;]+; and to [^;]+\.$/)
})

it('keeps every ask of a letter, the strongest first, and the list below one', async () => {
  const two =
    'We urge you to run a boat on school days.\n\nWe also ask you to give the teachers a cabin on the far shore.'
  expect((await drafted(letter(two))).petition?.text).toBe(
    'Dear Minister Holm,\n\nWe call on you to give the teachers a cabin on the far shore and to run a boat on school days.',
  )
  const list = 'We ask you to:\n\n- Run a boat on school days\n\n- Give the teachers a cabin'
  expect((await drafted(letter(list))).petition?.text).toBe(
    'Dear Minister Holm,\n\nWe call on you to:\n\n– Run a boat on school days\n– Give the teachers a cabin',
  )
})

it('names every item of a list as what is to be done', async () => {
  const list =
    'The islanders are calling on the harbour board to:\n\n1. Reopen the night ferry\n\n2. Mend the pier'
  expect((await composed(around(list))).action).toBe('reopen the night ferry and to mend the pier')
})

it.each([
  ['another reader', 'We urge the minister to pay for a second boat.'],
  ['the same once more', 'We urge the harbour board to reopen the night ferry by winter at last.'],
  [
    'what points at a sentence before it',
    'We urge the harbour board to repeal these rules before the summer.',
  ],
  ['what quotes somebody', 'We urge the harbour board to keep “the rules of the sea”; not to bend them.'],
  ['words, not deeds', 'We urge the harbour board to listen.'],
  [
    'another voice',
    '“The harbour board must cut the crews by half this year,” said Olaf Dahl, of the ship owners, who oppose the plan.',
  ],
])('leaves out %s', async (_, line) => {
  const first = 'We call on the harbour board to reopen the night ferry before winter.'
  expect(await wordingOf(`${first}\n\n${line}`)).toBe(
    'To the harbour board:\n\nWe call on you to reopen the night ferry before winter.',
  )
})

it('carries no more than people read before they sign', async () => {
  const asks = Array.from(
    { length: 12 },
    (_, n) =>
      `We urge the harbour board to give pier ${n + 1} ${'abcdefghijkl'[n]}ome lamps of its ${n + 2}${'kmnprstuvwxz'[n]} kind.`,
  )
  const wording = (await wordingOf(asks.join('\n\n'))) ?? ''
  expect(wording.length).toBeLessThan(450)
})
