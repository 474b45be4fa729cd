import fc from 'fast-check'
import { faultOf } from '@/bin/fuzz/examine'
import { inputs } from '@/bin/fuzz/generate'
import { draftDocument } from '@/lib/documents/draft'

test('a thousand generated documents: `npm run fuzz` reads a hundred thousand', async () => {
  const property = fc.asyncProperty(inputs(), async ({ name, bytes }) => {
    expect(faultOf(await draftDocument(bytes, name))).toBeNull()
  })
  await fc.assert(property, { numRuns: 1000 })
})
