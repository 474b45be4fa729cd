import { execFile } from 'node:child_process'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { readDocumentFile } from '@/bin/read-file'
import { limits } from '@/lib/documents/limits'
import { bundlePrograms } from '../support/bundle'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'countersign-file-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(name: string, length: number): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, 'Open the pier')
  if (length) await truncate(file, length)
  return file
}

test('a file comes whole, up to what a document may have', async () => {
  expect((await readDocumentFile(await fileOf('small', 0))).toString()).toBe('Open the pier')
  expect(await readDocumentFile(await fileOf('full', limits.bytes))).toHaveLength(limits.bytes)
})

test('a larger file is refused by its name and not read', async () => {
  const large = await fileOf('large', 3 * 1024 ** 3)
  await expect(readDocumentFile(large)).rejects.toThrow(`${large} is larger than 10 MB.`)
})

test('what never ends is left off', async () => {
  await expect(readDocumentFile('/dev/zero')).rejects.toThrow('/dev/zero is larger than 10 MB.')
})

test('folders, names of nothing and no name are told in a line', async () => {
  await expect(readDocumentFile(folder)).rejects.toThrow(`${folder} is not a file.`)
  await expect(readDocumentFile(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(readDocumentFile(' ')).rejects.toThrow('A file has a name, and none was given.')
})

test('the command reads what is piped to it', async () => {
  await bundlePrograms()
  const script = 'cat "$1" | "$0" dist/countersign.mjs draft /dev/stdin --json'
  const piped = await promisify(execFile)('sh', ['-c', script, process.execPath, await fileOf('piped', 0)])
  expect(JSON.parse(piped.stdout).document.text).toBe('Open the pier')
})
