import { composeCampaign } from '@/lib/campaigns/compose/compose-campaign'
import { reach } from '@/lib/campaigns/compose/within-reach'
import { drafted } from './drafted'

const paragraph = (n: number) =>
  `In village ${n} the bus stopped in spring, and ${n + 200} people lost their way to work that week.`

const letter = (count: number) => Array.from({ length: count }, (_, n) => paragraph(n)).join('\n\n')

test('a page is made from the beginning of a very long document, and the editor is told', async () => {
  const page = composeCampaign(await drafted(letter(1500)), 'permitted')
  const marks = page.story.flatMap((block) => ('source' in block && block.source ? [block.source.end] : []))
  expect(Math.max(...marks)).toBeLessThanOrEqual(reach)
  expect(page.notes).toContain('Story: made from the first 100,000 characters of the article.')
})

test('a document of ordinary length is used to its end', async () => {
  const page = composeCampaign(await drafted(letter(20)), 'permitted')
  expect(JSON.stringify(page.story)).toContain('village 19 ')
  expect(page.notes.join()).not.toContain('first 100,000')
})
