import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { evaluate } from '@/bin/eval/run'

const folder = 'tests/fixtures/labelled'
const folderOf = (files: Record<string, string>) => {
  const made = mkdtempSync(path.join(tmpdir(), 'labelled-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(made, name), text)
  return made
}
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

test('labels without a document, broken ones and unreadable documents are told, and hold up no other', async () => {
  const headline = JSON.stringify({ headline: 'Open the quay' })
  const mixed = folderOf({
    'good.TXT': 'Open the quay\n\nThe quay has been shut for nine years, and nobody says why.\n',
    'good.json': headline,
    'alone.json': headline,
    'torn.json': '{ "headline": ',
    'torn.txt': 'Open it.',
    'wrong.json': '{ "quotes": [1] }',
    'wrong.txt': 'Open it.',
    'empty.txt': '',
    'empty.json': headline,
    'index.json': '["good"]',
  })
  const { output, broken } = await evaluate([mixed, '--json'])
  expect(JSON.parse(output)).toMatchObject({ documents: 1, together: { headline: { right: 1 } } })
  expect(broken).toEqual([
    'alone.json: no document of that name beside it.',
    'torn.json: this is not JSON.',
    expect.stringMatching(/^wrong\.json: .*quotes/s),
    expect.stringMatching(/empty\.txt: /),
  ])
  await expect(evaluate([path.join(mixed, 'nowhere')])).rejects.toThrow('there is no such folder')
})

test('with a kind named, documents of other kinds are left out', async () => {
  const made = folderOf({ 'one.txt': 'Open the quay', 'one.json': '{}', 'two.json': '{}' })
  expect((await evaluate([made, '--ext', 'txt'])).broken).toEqual([])
})
