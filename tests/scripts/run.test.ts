import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { run } from '../../scripts/run.mjs'

const start = (code: string) => run(process.execPath, ['-e', code])

test('what a program writes is handed on, without what it says beside it', async () => {
  expect(await start(`console.error('a warning'); console.log('{}')`)).toBe('{}\n')
})

test('a program that fails with one sentence is quoted, and nothing else', async () => {
  const code = `console.log('{"level":"info"}'); console.error('empty.txt: The file is empty.'); process.exit(1)`
  await expect(start(code)).rejects.toThrow(/^empty\.txt: The file is empty\.$/)
})

test.each([`console.error('a\\nb'); process.exit(1)`, `console.log('only a log'); process.exit(2)`])(
  'a program that fails in more words, or in none, is named with the end of them',
  async (code) => {
    await expect(start(code)).rejects.toThrow(/^`.+` failed:\n(a\nb|only a log)$/)
  },
)

test('the demo says how it is called', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/demo.mjs', '--help'])
  expect(stdout).toMatch(/^Usage: npm run demo \[-- FILE…\] .+\n$/)
})
