import { draftDocument } from '@/lib/documents/draft'

const essay = [
  'Across the flat country behind the dunes, where three rivers meet and the old ferries once crossed, thousands of people depend on a dyke that nobody has mended since our grandparents built it.',
  'This has been known for long. The dyke protects four towns and their wells. Engineers told the district in 2019 that the dyke would fail.',
  '“The dyke is ours,” a farmer wrote. The district must mend the dyke before the water comes. They have the money.',
  'A dyke is cheaper than a flood. Families behind the dyke have waited too long, and the district should act before the next storm season.',
].join('\n\n')

async function candidatesOf(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'essay.txt')
  if (!answer.ok) throw new Error(answer.reason)
  const { headline, headlineCandidates, document } = answer.draft
  for (const { start, end, text: words } of headlineCandidates)
    expect(document.text.slice(start, end)).toBe(words)
  return { headline, texts: headlineCandidates.map((one) => one.text), candidates: headlineCandidates }
}

test('a document without a headline is offered a short sentence about its matter, without the last stop', async () => {
  const { headline, candidates } = await candidatesOf(essay)
  expect(headline).toBeNull()
  expect(candidates[0]).toMatchObject({
    text: 'The district must mend the dyke before the water comes',
    reason: 'A short sentence about what the document speaks of most.',
  })
})

test('no sentence that leans on another, is dated, reported or quoted is offered', async () => {
  const { texts } = await candidatesOf(essay)
  expect(texts.some((text) => /^(?:This|They|Engineers)|farmer/.test(text))).toBe(false)
})

test('the points above a wire report come first', async () => {
  const points = '- Dyke behind the dunes is failing\n- District has the money, engineers say\n\n'
  const { texts } = await candidatesOf(`${points}${essay}`)
  expect(texts[0]).toBe('Dyke behind the dunes is failing')
})

test('nothing is offered twice', async () => {
  const { texts } = await candidatesOf(
    `The dyke behind the dunes protects four towns and their wells.\n\n${essay}`,
  )
  const bare = texts.map((text) => text.replace(/\.$/, ''))
  expect(new Set(bare).size).toBe(bare.length)
})

test('a title of one word is offered first', async () => {
  const answer = await draftDocument(Buffer.from(`# Dykes\n\n${essay}`), 'essay.md')
  expect(answer.ok && answer.draft.headlineCandidates[0]).toMatchObject({
    text: 'Dykes',
    reason: 'A line above the story.',
  })
})

test('the beginning of a long sentence is offered only where it says something', async () => {
  const end =
    'we have seen with our own eyes how the boats that carry the sick to the clinic lie at the broken quay for weeks on end while nobody in the harbour office answers'
  const opening = 'As doctors and nurses of the port of Dale and of all its islands'
  const whole = await candidatesOf(`${opening}, ${end}.\n\nNobody has come to mend it since it broke in May.`)
  expect(whole.texts).not.toContain(opening)
  const told = await candidatesOf(
    `In May, the doctors of Dale closed the clinic at the quay for good, as ${end}.\n\nNobody came.`,
  )
  expect(told.texts).toContain('In May, the doctors of Dale closed the clinic at the quay for good')
})

test.each([
  [
    'The dyke league, which has its house in the old mill at the end of the long quay of Dale, in the flat country behind the dunes, where three rivers meet and nobody has mended a dyke, a well or a road since the war ended.',
    [],
  ],
  [
    'Families behind the dyke have handed in a letter with nine hundred names calling on the district of Dale to mend the dyke, the wells and the three roads to the coast before the storms of the coming winter arrive with the water.',
    ['Families behind the dyke have handed in a letter with nine hundred names'],
  ],
  [
    'The wells behind the dyke of Dale have been closed since the last storm, the league for the dyke said in a letter to the district which it sent on behalf of all of the families who have lived there since the war ended.',
    ['The wells behind the dyke of Dale have been closed since the last storm'],
  ],
])(
  'a long first sentence is cut where it has said something, or not at all: %s',
  async (sentence, expected) => {
    const { candidates } = await candidatesOf(`${sentence}\n\nNobody has come.`)
    const cut = candidates.filter(({ reason }) => reason === 'The beginning of the first sentence.')
    expect(cut.map(({ text }) => text)).toEqual(expected)
  },
)

test.each([
  '4,226 have signed. Let’s get to 5,000!',
  'Started by Ada Reed of Dale',
  'Front page » Ports » Dyke behind the dunes is failing',
  'Published 12:00 am Thursday, November 4, 2004',
  'The dyke at dusk (Ada Reed/iStock)',
  'Sign the petition to mend the dyke.',
])('what stands over many a text is no headline for this one: %s', async (line) => {
  const { texts } = await candidatesOf(`The dyke behind the dunes is failing\n\n${line}\n\n${essay}`)
  expect(texts).not.toContain(line)
})

test('a sentence of the story stays one, however it begins', async () => {
  const line = 'From Monday the district must mend the dyke.'
  const signed = 'Nine hundred people have signed a petition for the dyke.'
  const { texts } = await candidatesOf(
    `The dyke behind the dunes is failing\n\n${signed} ${line}\n\nNobody came.`,
  )
  expect(texts).toEqual(
    expect.arrayContaining([line, signed].map((text) => expect.stringContaining(text.slice(0, -1)))),
  )
})

test('neither a dateline, a greeting, an addressee nor the mark of an answer is part of what is offered', async () => {
  const story = 'Crews of the night ferry told the board of the port that the quay breaks.'
  const wire = await candidatesOf(`Quay breaks again\n\nVALE, Nov 4 – ${story}\n\n${essay}`)
  expect(wire.texts).toContain(story)
  const letter = await candidatesOf(`To the Minister of Ports, Ada Stone\n\nHi neighbours! 👋\n\n${essay}`)
  expect(letter.headline).toBeNull()
  expect(letter.texts.filter((text) => /^(?:To|Hi) /.test(text))).toEqual([])
  const answers = await candidatesOf(`${essay}\n\nA: The district should mend the dyke this year.`)
  expect(answers.texts.filter((text) => text.startsWith('A:'))).toEqual([])
})

test('who a letter goes to is neither offered nor taken for its abstract, and a line that goes on below is not offered', async () => {
  const reader = 'Ada Stone, Deputy Harbour Master acting in the capacity of Officer in Charge'
  const letter = `Letter from the Crews to the Harbour Office\n\n${reader}\nOffice for Ports and Inland Water (OPIW)\n\nDear Ms Stone,\n\n${essay}`
  const answer = await draftDocument(Buffer.from(letter), 'letter.txt')
  const draft = answer.ok ? answer.draft : null
  expect(draft?.headlineCandidates.some(({ text }) => /Stone|OPIW/.test(text))).toBe(false)
  expect(draft?.summary.some(({ text }) => text.includes('Stone'))).toBe(false)
  const { texts } = await candidatesOf(`The Dykes of Dale\n\nThe whole coast suffers from\n\n${essay}`)
  expect(texts).not.toContain('The whole coast suffers from')
})

test('when and where a text stood is not taken for its abstract', async () => {
  for (const line of [
    'The Dale Daily Courier / 04:35 AM May 19, 2031',
    '26 May 2031 in Letters, Press Releases, Rivers, Dykes',
  ]) {
    const answer = await draftDocument(Buffer.from(`The Dykes of Dale\n\n${line}\n\n${essay}`), 'essay.txt')
    expect(answer.ok && answer.draft.summary.map(({ text }) => text)).not.toContain(line)
  }
})

test('a clause that ends right before the limit is offered whole', async () => {
  const clause =
    'The Fishing Crews and People Network for Inland Water and Dyke Protection handed in a petition to the district and to the engineer at Dale House on the first Tuesday of May'
  const { texts } = await candidatesOf(
    `${clause}, requesting a look at the long plan for the dyke behind the dunes and at all that came of it in the years since.\n\nNobody has come to mend it since.`,
  )
  expect(texts).toContain(clause)
})
