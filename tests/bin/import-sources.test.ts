import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bringSource, listSources } from '@/bin/commands/import-sources'

let root: string
let folder: string
const at = (...names: string[]) => path.join(folder, ...names)

beforeAll(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'countersign-sources-')))
  folder = path.join(root, 'letters')
  await mkdir(at('more'), { recursive: true })
  await mkdir(path.join(root, 'letters-of-others'))
  await writeFile(at('one.txt'), 'Open the pier')
  await writeFile(at('more', 'two.txt'), 'Open the quay')
  await writeFile(at('.hidden.txt'), 'Not to be seen')
  await writeFile(path.join(root, 'letters-of-others', 'secret.txt'), 'root:x:0:0')
  await symlink('../letters-of-others/secret.txt', at('out.txt'))
  await symlink('more/two.txt', at('within.txt'))
  await symlink('nowhere.txt', at('torn.txt'))
  await symlink(folder, path.join(root, 'other-name'))
})
afterAll(() => rm(root, { recursive: true }))

async function bring(source: { name: string; isLinkOut?: boolean }): Promise<string> {
  return bringSource(source).then(
    ({ bytes }) => Buffer.from(bytes).toString(),
    (fault: Error) => fault.message,
  )
}

test.each(['letters', 'other-name', 'letters/'])(
  'links within %s are followed, and no link out of it',
  async (name) => {
    const given = path.join(root, name)
    const sources = await listSources([given])
    expect(await Promise.all(sources.map(bring))).toEqual([
      'Open the quay',
      'Open the pier',
      `${path.join(given, 'out.txt')}: a link that leads out of the folder is not followed.`,
      `${path.join(given, 'torn.txt')}: there is no such file.`,
      'Open the quay',
    ])
  },
)

test('a link that is named by itself is what was asked for', async () => {
  const [source] = await listSources([at('out.txt')])
  expect(await bring(source!)).toBe('root:x:0:0')
})

test('a pipe in a folder is told, and not waited for', async () => {
  const pipes = path.join(root, 'pipes')
  await mkdir(pipes)
  execFileSync('mkfifo', [path.join(pipes, 'pipe.txt')])
  const [source] = await listSources([pipes])
  expect(await bring(source!)).toMatch(/pipe\.txt is not a file\.$/)
})

test('what is no file says so in one line', async () => {
  expect(await bring({ name: at('more') })).toMatch(/more is not a file\.$/)
})
