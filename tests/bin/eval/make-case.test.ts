import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeCase } from '@/bin/eval/make-case'

const document = 'tests/fixtures/labelled/harbour.txt'
const emptyFolder = () => mkdtempSync(path.join(tmpdir(), 'cases-'))

test('a case is the document and what is read in it now', async () => {
  const folder = await makeCase(document, 'byline-under-the-headline', emptyFolder())
  expect(readdirSync(folder)).toEqual(['expected.json', 'input.txt'])
  expect(readFileSync(path.join(folder, 'input.txt'))).toEqual(readFileSync(document))
  const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'))
  expect(expected).toMatchObject({ byline: 'Ines Vahlberg', figures: ['More than 4,000 (residents)'] })
})

test('a case that is there is never written over', async () => {
  const cases = emptyFolder()
  await makeCase(document, 'one', cases)
  await expect(makeCase(document, 'one', cases)).rejects.toThrow('is there already')
})

test.each([undefined, 'Two Words', '../up', 'a/b'])('%s is no name for a case', async (name) => {
  await expect(makeCase(document, name, emptyFolder())).rejects.toThrow(/usage|small letters/)
})
