import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ask } from '../support/http'
import { runCommand } from '../support/stories'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'countersign-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function documentFile(name: string, text = letter(name)): Promise<string> {
  const file = path.join(folder, `${name}.txt`)
  await writeFile(file, text)
  return file
}

const letter = (name: string) => `Keep the ${name} bridge open

By Ada Example

The ${name} bridge carries 4,000 people a day. It is to close in March.

The Bridge Friends call on the city council to keep the ${name} bridge open to everyone.
`

/** What a command that fails says: one line, and it ends with 1. */
async function refusalOf(...args: string[]): Promise<string> {
  const fault = await runCommand(...args).then(
    () => null,
    (failed: { code: number; stderr: string; stdout: string }) => failed,
  )
  expect([fault?.code, fault?.stdout]).toEqual([1, ''])
  expect(fault!.stderr.trim().split('\n')).toHaveLength(1)
  return fault!.stderr
}

test('one line a campaign: slug, state, headline; the same file again changes nothing', async () => {
  const file = await documentFile('north')
  const line = 'keep-the-north-bridge-open\tdraft\tKeep the north bridge open'
  expect(await runCommand('import', file)).toBe(line)
  expect(await runCommand('import', file, '--slug', 'other')).toBe(line)
  expect((await ask('/c/keep-the-north-bridge-open')).status).toBe(404)
})

test('a draft is published by its slug, and is public at once', async () => {
  await runCommand('import', await documentFile('south'), '--slug', 'south-bridge', '--rights', 'ours')
  await runCommand('publish', 'south-bridge')
  expect((await ask('/c/south-bridge')).status).toBe(200)
  expect(await refusalOf('publish', 'nowhere')).toMatch(/no campaign of that name/)
})

test('several documents together are one campaign', async () => {
  const files = [await documentFile('east'), await documentFile('west')]
  const line = await runCommand('import', ...files, '--together', '--rights', 'ours', '--publish')
  expect(line).toBe('keep-the-east-bridge-open\tpublished\tKeep the east bridge open')
  expect((await ask('/c/keep-the-east-bridge-open')).text).toContain('west bridge')
})

test('one file that is missing, empty or too large, and none is stored', async () => {
  const good = await documentFile('lost')
  expect(await refusalOf('import', good, path.join(folder, 'missing.txt'))).toMatch(/there is no such file/)
  expect(await refusalOf('import', good, await documentFile('empty', ''))).toMatch(/empty/)
  expect(
    await refusalOf('import', good, await documentFile('huge', 'x'.repeat(10 * 1024 * 1024 + 1))),
  ).toMatch(/10 MB/)
  expect(await refusalOf('import', good, folder)).toMatch(/not a file/)
  expect(await refusalOf('publish', 'keep-the-lost-bridge-open')).toMatch(/no campaign of that name/)
})

test('a slug that is taken, is none, or is for many, and what nobody knows', async () => {
  await runCommand('import', await documentFile('taken'), '--slug', 'taken')
  const [one, two] = [await documentFile('one'), await documentFile('two')]
  expect(await refusalOf('import', one, '--slug', 'taken')).toMatch(/has that slug already/)
  expect(await refusalOf('import', one, '--slug', 'No slug')).toMatch(/small letters/)
  expect(await refusalOf('import', one, two, '--slug', 'both')).toMatch(/names one campaign/)
  expect(await refusalOf('import', one, '--rights', 'stolen')).toMatch(/rights/)
  expect(await refusalOf('import', one, '--shout')).toMatch(/--shout/)
  expect(await refusalOf('invite', 'nobody', '--role', 'editor')).toMatch(/e-mail address/)
  expect(await refusalOf('invite', 'a@example.org')).toMatch(/--role/)
})
