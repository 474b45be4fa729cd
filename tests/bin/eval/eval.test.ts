import { evaluate } from '@/bin/eval/run'

const folder = 'tests/fixtures/labelled'
const asJson = async (...args: string[]) => JSON.parse((await evaluate([folder, '--json', ...args])).output)

test('precision and recall are told by finding, for all documents together and for each', async () => {
  const { documents, together, each } = await asJson()
  expect(documents).toBe(1)
  expect(together.quotes).toEqual({
    precision: 1,
    recall: 2 / 3,
    f1: 0.8,
    right: 2,
    given: 2,
    found: 2,
    wanted: 3,
  })
  expect(together.asks).toMatchObject({ precision: 1, recall: 1 })
  expect(together.speakers).toMatchObject({ precision: 1, recall: 2 / 3 })
  expect(each.harbour.headline).toMatchObject({ precision: 1, recall: 1 })
})

test('what a document has not, and was not found, is neither right nor wrong', async () => {
  const { together } = await asJson()
  expect(together.publisher).toMatchObject({ precision: null, recall: null, f1: null, wanted: 0 })
})

test('the table for people names every finding and every document', async () => {
  const { output } = await evaluate([folder])
  expect(output).toMatch(/^1 document\s+precision\s+recall\s+F1/)
  expect(output).toMatch(/^quotes\s+1\.000\s+0\.667\s+0\.800 {2}2\/2 right, 2\/3 found$/m)
  expect(output).toMatch(/^harbour /m)
})

test('floors are held, one side of them or both; one that cannot be measured does not hold', async () => {
  const floors = ['--floor', 'quotes=0.8', 'quotes.recall=0.7', 'publisher=.5', 'organisations=1']
  const { broken } = await evaluate([folder, ...floors])
  expect(broken).toEqual([
    'quotes (recall) is 0.667, below 0.7.',
    'publisher (f1) is not measured, below 0.5.',
  ])
})

test.each(['quotes', 'speeches=0.5', 'quotes=2', 'quotes.shape=1'])('%s is no floor', async (typed) => {
  await expect(evaluate([folder, '--floor', typed])).rejects.toThrow(`${typed}: a floor is FINDING=NUMBER`)
})

test('a folder without labels is said, not scored', async () => {
  await expect(evaluate(['tests/bin'])).rejects.toThrow('no document with labels beside it')
  await expect(evaluate([])).rejects.toThrow('usage: npm run eval')
})
