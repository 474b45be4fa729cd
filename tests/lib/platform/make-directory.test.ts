import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeDirectory } from '@/lib/platform/make-directory'

let home: string
beforeEach(() => (home = mkdtempSync(path.join(tmpdir(), 'directory-'))))
afterEach(() => rmSync(home, { recursive: true }))

test('a directory is made with its parents, and again without complaint', () => {
  const wanted = path.join(home, 'a', 'b', 'c')
  makeDirectory(wanted, 0o700)
  makeDirectory(wanted, 0o700)
  expect(statSync(wanted).mode & 0o777).toBe(0o700)
})

test('where nothing can be made it says so and ends', () => {
  expect(() => makeDirectory(path.join(process.execPath, 'x'))).toThrow(/ENOTDIR/)
  const nowhere = process.platform === 'linux' ? '/proc/x/y' : path.join(process.execPath, 'x', 'y')
  expect(() => makeDirectory(nowhere)).toThrow(/ENOENT|ENOTDIR/)
})
