import fc from 'fast-check'
import { composeCampaign } from '@/lib/campaigns/compose/compose-campaign'
import { excerptLimit, excerptShare } from '@/lib/campaigns/excerpt-limit'
import { story as storySchema } from '@/lib/campaigns/story'
import { drafted, passages } from './drafted'

const lines = [
  'We urge the council to open the baths.',
  'The council must not sell the park.',
  '“We call on the board to act,” said Ada Berg, an organiser.',
  'Our demands:',
  '- Fund the trains',
  '1. A fair rent for every tenant',
  'Take Action: Sign for the Baths',
  'Read More: Baths in Other Towns',
  'About 4,200 people swim there, more than ever before.',
  'Dear Mayor Lind,',
  'we urge you to keep\nthe boats and to mend\nthe pier this year',
  'A Short Heading',
  'Planners would do well to swim.',
  '"Open quote that never closes',
  'By Jon Vik',
  'Every child has a right to swim.',
  '(Wire) The baths closed on Monday.',
]
const text = fc
  .array(fc.constantFrom(...lines), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join('\n\n'))
const flat = (words: string) => words.replace(/\s+/g, ' ')

it('makes every page of passages, and every wording of templates and passages', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (source) => {
      const draft = await drafted(source)
      const page = composeCampaign(draft, 'permitted')
      for (const { text: words, source: at } of [...page.story, ...page.reasons].flatMap(passages)) {
        expect(at && draft.document.text.slice(at.start, at.end)).toContain(words)
      }
      for (const span of draft.petition?.from ?? []) expect(flat(page.wording)).toContain(flat(span.text))
      expect(storySchema.safeParse(page.story).success).toBe(true)
      expect(page.headline === '' || flat(draft.document.text).includes(page.headline)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

it('never copies more than a quarter under "quoted", and gives the same page again', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (source) => {
      const draft = await drafted(source)
      const page = composeCampaign(draft, 'quoted')
      expect(excerptShare([...page.reasons, ...page.story], 1, draft.document.text)).toBeLessThanOrEqual(
        excerptLimit,
      )
      expect(composeCampaign(draft, 'quoted')).toEqual(page)
    }),
    { numRuns: 100 },
  )
})
