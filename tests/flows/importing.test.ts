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

type Failed = { code: number; stderr: string; stdout: string }

async function failureOf(...args: string[]): Promise<Failed> {
  const failed = await runCommand(...args).then(
    () => null,
    (fault: Failed) => fault,
  )
  expect(failed?.code).toBe(1)
  return failed!
}

/** What a command says that did nothing: one line. */
async function refusalOf(...args: string[]): Promise<string> {
  const { stdout, stderr } = await failureOf(...args)
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toHaveLength(1)
  return stderr
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
  const [told, ...looks] = (await runCommand('publish', 'south-bridge')).split('\n')
  expect(told).toBe('south-bridge is published.')
  expect(looks).toContain('look\tFigure: 4,000 (document 1): its document says no date.')
  expect((await ask('/c/south-bridge')).status).toBe(200)
  expect(await refusalOf('publish', 'nowhere')).toMatch(/no campaign of that name/)
})

test('several documents together are one campaign', async () => {
  const files = [await documentFile('east'), await documentFile('west')]
  const line = await runCommand('import', ...files, '--together', '--rights', 'ours', '--publish')
  expect(line).toBe('keep-the-east-bridge-open\tpublished\tKeep the east bridge open')
  expect((await ask('/c/keep-the-east-bridge-open')).text).toContain('west bridge')
})

test('a file that is missing, empty or too large is told, and holds up no other', async () => {
  const good = await documentFile('found')
  const bad = [path.join(folder, 'missing.txt'), await documentFile('empty', '')]
  const large = await documentFile('huge', 'x'.repeat(10 * 1024 * 1024 + 1))
  const { stdout, stderr } = await failureOf('import', bad[0]!, good, bad[1]!, large)
  expect(stdout).toBe('keep-the-found-bridge-open\tdraft\tKeep the found bridge open\n')
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/missing\.txt: there is no such file/),
    expect.stringMatching(/empty\.txt: The file is empty/),
    expect.stringMatching(/huge\.txt is larger than 10 MB/),
    'countersign: 3 of 4 were not imported as asked.',
  ])
})

test('a folder is imported with what is in it', async () => {
  const inner = await mkdtemp(path.join(folder, 'inner-'))
  for (const name of ['ash', 'elm']) await writeFile(path.join(inner, `${name}.txt`), letter(name))
  await writeFile(path.join(inner, '.hidden'), letter('hidden'))
  expect((await runCommand('import', inner)).split('\n').map((line) => line.split('\t')[0])).toEqual([
    'keep-the-ash-bridge-open',
    'keep-the-elm-bridge-open',
  ])
})

test('documents of one campaign are stored all or none', async () => {
  const [good, bad] = [await documentFile('lost'), await documentFile('void', '')]
  expect(await refusalOf('import', good, bad, '--together')).toMatch(/empty/)
  expect(await refusalOf('publish', 'keep-the-lost-bridge-open')).toMatch(/no campaign of that name/)
})

test('an address inside the network is not asked', async () => {
  expect(await refusalOf('import', 'http://127.0.0.1/')).toMatch(/private network/)
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
