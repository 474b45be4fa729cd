import { suggestedHeadline } from '@/lib/campaigns/compose/suggested-headline'

const lines = (...texts: string[]) => ({
  headlineCandidates: texts.map((text) => ({ text, start: 0, end: text.length, reason: 'A line.' })),
})

test.each([
  [['Ferries at municipal- level', 'Bring the ferry back'], 'Bring the ferry back'],
  [['Pre- and post-war ferries', 'Bring the ferry back'], 'Pre- and post-war ferries'],
  [['Ferries at municipal- level'], 'Ferries at municipal- level'],
  [[], undefined],
])('of %j', (texts, chosen) => expect(suggestedHeadline(lines(...texts))?.text).toBe(chosen))
