import { faultOf } from '@/bin/fuzz/examine'
import { draftApart } from '@/lib/documents/apart/draft-apart'
import { bundlePrograms } from '@/tests/support/bundle'
import { archiveBombs } from '@/tests/support/bombs/archive-bombs'
import { pdfBombs } from '@/tests/support/bombs/pdf-bombs'
import { slowTexts, textBombs } from '@/tests/support/bombs/text-bombs'

beforeAll(bundlePrograms)

/** `npm run fuzz` runs these as well: they take all the time or memory there is. */
const longOnes = ['zeros packed twice', 'zeros packed once', 'operators without end']
const bombs = { ...archiveBombs, ...pdfBombs, ...textBombs }
const short = Object.entries(bombs).filter(([name]) => !longOnes.includes(name))

test('there are at least 60 known bombs', () => {
  expect(Object.keys(bombs).length).toBeGreaterThanOrEqual(60)
})

test.each(short)('%s is refused with one clear line', async (_, make) => {
  const answer = await draftApart(make(), 'bomb')
  expect([answer.ok, faultOf(answer)]).toEqual([false, null])
})

test.each(Object.entries(slowTexts))('%s costs no more than a moment', async (_, make) => {
  expect(faultOf(await draftApart(make(), 'text'))).toBeNull()
})
