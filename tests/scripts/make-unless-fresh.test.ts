import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

let folder: string

beforeEach(() => {
  mkdirSync('tmp', { recursive: true })
  folder = mkdtempSync(path.join('tmp', 'fresh-'))
  writeFileSync(path.join(folder, 'source'), 'one')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Whether there was anything to do. */
function make(fails = false): boolean {
  const script = `
    import { makeUnlessFresh } from './scripts/fresh.mjs'
    import { writeFileSync } from 'node:fs'
    const make = () => { if (${fails}) throw new Error('failed'); writeFileSync('${folder}/made', '') }
    console.log(await makeUnlessFresh({ proof: '${folder}/made', sources: ['source', 'source-folder', 'none'].map((name) => '${folder}/' + name), make }))`
  return (
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout ===
    'true\n'
  )
}

test('it is made once, and again when a source changes or it is gone', () => {
  expect([make(), make()]).toEqual([true, false])
  writeFileSync(path.join(folder, 'source'), 'two')
  expect([make(), make()]).toEqual([true, false])
  rmSync(path.join(folder, 'made'))
  expect([make(), make()]).toEqual([true, false])
})

test('a source that bears an old date is seen, and so is one that goes or comes', () => {
  const inner = path.join(folder, 'source-folder')
  mkdirSync(inner)
  writeFileSync(path.join(inner, 'a'), 'one')
  expect([make(), make(), make()]).toEqual([true, false, false])
  writeFileSync(path.join(inner, 'a'), 'two')
  utimesSync(path.join(inner, 'a'), 1, 1)
  expect([make(), make()]).toEqual([true, false])
  rmSync(path.join(inner, 'a'))
  expect([make(), make()]).toEqual([true, false])
  writeFileSync(path.join(folder, 'none'), 'some')
  expect([make(), make()]).toEqual([true, false])
})

test('what failed is tried again', () => {
  make()
  writeFileSync(path.join(folder, 'source'), 'two')
  make(true)
  expect(make()).toBe(true)
})
