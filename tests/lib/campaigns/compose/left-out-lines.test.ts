// What a document has around its matter is no headline, no reason and no part of the story.

import { headlineChoices } from '@/lib/campaigns/compose/headline-choices'
import { suggestedHeadline } from '@/lib/campaigns/compose/suggested-headline'
import { isHeadlineLine } from '@/lib/campaigns/compose/headline-lines'
import { around, composed, drafted } from './drafted'

it.each([
  '3 comments 2 minutes read',
  'The Harbour Post < 2 mins read',
  'Via Email and Mail',
  'Updated | By Ada Berg',
  'Minister Ada Holm, Ports & Islands',
  'This letter was originally published in the Harbour Post.',
])('%s is no headline', (line) => expect(isHeadlineLine(line)).toBe(false))

it.each(['Minister sells the night ferry', 'Mayor Holm urges islanders to wait', 'By boat to school'])(
  '%s is one',
  (line) => expect(isHeadlineLine(line)).toBe(true),
)

it('suggests the first sentence where it says who asks for what, and a line above the story before it', () => {
  const line = (text: string, reason: string) => ({ text, reason, start: 0, end: text.length })
  const short = line(
    'The pier belongs to the town',
    'A short sentence about what the document speaks of most.',
  )
  const first = line('Islanders have asked the board to mend the pier.', 'The first sentence of the story.')
  const above = line('Islanders want their pier', 'A line above the story.')
  expect(suggestedHeadline({ headlineCandidates: [short, first] })).toBe(first)
  expect(suggestedHeadline({ headlineCandidates: [above, first] })).toBe(above)
  const told = line('The pier was built after the war by hand.', 'The first sentence of the story.')
  expect(suggestedHeadline({ headlineCandidates: [short, told] })).toBe(short)
})

it('offers no line that announces a list as headline', async () => {
  const list =
    'We want the harbour board to act now by building:\n\n- a pier\n\n- a slipway for the night ferry'
  const texts = headlineChoices(await drafted(around(list))).map(({ text }) => text)
  expect(texts.filter((text) => text.endsWith(':'))).toEqual([])
})

it('tells no greeting, nothing twice, and announces nothing at the end', async () => {
  const text = [
    'The pier at Holm is falling down',
    'Your Excellency,',
    'The pier of Holm has lost a third of its planks since the spring,\nand nobody has mended it.',
    'The pier of Holm has lost a third of its planks since the spring, and nobody has mended it.',
    'We call on the harbour board to mend the pier before winter comes.',
    'Organised by:',
  ].join('\n\n')
  const told = (await composed(text)).story.map((block) => ('text' in block ? block.text : ''))
  expect(told.join('\n')).not.toMatch(/Excellency|Organised/)
  expect(told.filter((one) => one.includes('planks'))).toHaveLength(1)
})

it('gives no half of a sentence and no thanks as a reason', async () => {
  const lines = [
    'Because people see the fares of the night ferry as unfair and unjust to every islander.',
    'You have made the harbours of this country a priority -- thank you!',
    'Fares for the night ferry have risen by 40 per cent, and families can no longer afford the crossing.',
  ]
  const { reasons } = await composed(around(lines.join('\n\n')))
  expect(JSON.stringify(reasons)).not.toMatch(/Because people|thank you/)
})

it('asks in a list not to do what an item forbids', async () => {
  const list =
    'The islanders are calling on the harbour board to:\n\n1. Reopen the night ferry\n\n2. Do not sell the old quay'
  expect((await composed(around(list))).action).toBe('reopen the night ferry and not to sell the old quay')
})

it('keeps the colon of its headline for no page, and tells the headline in no story', async () => {
  const head = 'A vigil for the night ferry is held on the quay:'
  const page = await composed(
    `${head}\nThursday, 3 May 2029, 10:00 am\nPress Release: Islanders League\n\n${head}\n\nThe night ferry has crossed the sound since the war, and last year it stopped.\n\nThe islanders urge the harbour board to reopen the night ferry.`,
  )
  expect(page.headline.endsWith(':')).toBe(false)
  expect(page.story.filter((block) => 'text' in block && block.text.startsWith('A vigil'))).toEqual([])
})

it('keeps a petition with a line “To:” a petition', async () => {
  const page = await composed(
    'Mend the pier of Holm\n\nTo: The Harbour Board\n\nMend the pier of Holm before the winter storms come.\n\nWhy is this important?\n\nThe pier has lost a third of its planks since the spring, and children walk on it to school.',
  )
  expect(page).toMatchObject({ kind: 'petition', target: 'The Harbour Board' })
  expect(page.wording).toMatch(/^To the Harbour Board:\n\n/)
})
