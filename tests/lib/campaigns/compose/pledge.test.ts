import { composed } from './drafted'

const around = (body: string, head = 'Fishers speak for the sound') =>
  `${head}\n\nThe sound has fed the town for longer than anybody can remember.\n\n${body}\n\nThe text was read out on the quay.`

it('makes a pledge of what the signers commit themselves to, word for word', async () => {
  const page = await composed(around('We pledge to leave the spawning grounds alone until the autumn.'))
  expect(page).toMatchObject({
    kind: 'pledge',
    target: null,
    action: 'leave the spawning grounds alone until the autumn',
    wording: 'We pledge to leave the spawning grounds alone until the autumn.',
  })
  expect(page.notes).toContain('Kind: a pledge, as the document says what its signers will do.')
})

it('keeps the list that a pledge has', async () => {
  const { kind, wording } = await composed(
    around('We commit ourselves to:\n\n- mend every net on land\n- bring our litter home'),
  )
  expect(kind).toBe('pledge')
  expect(wording).toBe('We commit ourselves to:\n\n– mend every net on land\n– bring our litter home')
})

it('knows a pledge by its title and what “we will” do', async () => {
  const { kind, wording } = await composed(
    around('We will buy our fish on the quay.', 'A Pledge for the Sound'),
  )
  expect([kind, wording]).toEqual(['pledge', 'We will buy our fish on the quay.'])
})

it.each([
  ['one sentence of what we will do', 'We will buy our fish on the quay.'],
  ['what somebody is quoted with', '“We pledge to mend the quay,” said Ada Berg, the mayor.'],
  ['what others promise', 'The board promised to mend the quay.'],
  ['a promise beside a demand', 'We pledge to help. We call on the board to mend the quay before winter.'],
])('makes no pledge of %s', async (_, body) => {
  expect((await composed(around(body))).kind).not.toBe('pledge')
})
