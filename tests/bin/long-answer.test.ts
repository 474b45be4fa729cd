import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { bundlePrograms } from '../support/bundle'

beforeAll(bundlePrograms)

test('an answer that is longer than a pipe holds comes whole', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-long-'))
  const file = path.join(folder, 'long.txt')
  await writeFile(
    file,
    `Open the pier\n\n${'Ada Berg said that 40 people wait for an answer.\n\n'.repeat(4_000)}`,
  )
  const command = ['dist/countersign.mjs', 'draft', file, '--json']
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 1e8 })
  expect(stdout.length).toBeGreaterThan(500_000)
  expect(JSON.parse(stdout).document.text).toMatch(/^Open the pier/)
  await rm(folder, { recursive: true })
})

test('an answer that cannot be written fails with a line that says so', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-shut-'))
  const file = path.join(folder, 'short.txt')
  await writeFile(file, 'Open the pier\n\nAda Berg said that 40 people wait for an answer.\n')
  const shut = await open(file, 'r')
  const command = ['dist/countersign.mjs', 'draft', file, '--json']
  const { status, stderr } = spawnSync(process.execPath, command, { stdio: ['ignore', shut.fd, 'pipe'] })
  await shut.close()
  expect(status).toBe(1)
  expect(stderr.toString()).toMatch(/^countersign: .+\n$/)
  await rm(folder, { recursive: true })
})
