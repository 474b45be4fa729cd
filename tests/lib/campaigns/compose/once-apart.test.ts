import { composeTogether } from '@/lib/campaigns/compose/compose-together'
import { asParagraphs } from '@/lib/campaigns/compose/once-apart'
import { sourcesOf } from '@/lib/campaigns/used-passages'
import { drafted } from './drafted'

const first = `Keep the baths of the sound open

The islanders call on the harbour board to keep the baths of the sound open through the winter.

More than 12,000 children learned to swim in the baths since 1965. The board has closed them on Sundays.

The baths cost the board 90,000 crowns a year, which is less than one lamp on the quay.

“Without the baths no child of this island will ever learn to swim,” said Ada Berg, an organiser of the campaign.

Nobody on the island has ever drowned in the harbour since the baths were built.`

const second = `Swimmers meet for their baths

The swimmers met in the hall on the quay, and the hall was full to the last chair.

More than 14,000 children learned to swim in the baths since 1965. The hall sang to the end.`

async function together() {
  const drafts = [await drafted(first), await drafted(second)]
  return composeTogether(drafts.map((draft) => ({ draft, rights: 'ours' })))
}

const wordsOf = (blocks: object[]) => JSON.stringify(blocks)

it('has no two numbers among the reasons that contradict each other', async () => {
  const { reasons, notes } = await together()
  expect(wordsOf(reasons)).toContain('12,000')
  expect(wordsOf(reasons)).not.toContain('14,000')
  expect(notes.join()).toMatch(/says “More than 12,000”.*says “More than 14,000”/)
})

it('sets apart once what stands among the reasons and in the story below', async () => {
  const { reasons, story } = await together()
  const above = reasons.flatMap(sourcesOf)
  for (const block of story)
    if (block.type === 'key-figure')
      expect(above).not.toContainEqual(expect.objectContaining({ start: block.source?.start, n: 1 }))
  expect(wordsOf(story)).toContain('12,000')
})

it('leaves one figure set apart in a story that has no other', () => {
  const figure = (start: number) => ({
    ...{ type: 'key-figure' as const, figure: '12', of: 'boats', sentence: 'It has 12 boats.' },
    source: { n: 1, start, end: start + 16 },
  })
  const story = [figure(0), figure(40)]
  const above = story.map(({ source }) => source)
  expect(asParagraphs(story, above).map(({ type }) => type)).toEqual(['paragraph', 'key-figure'])
})
