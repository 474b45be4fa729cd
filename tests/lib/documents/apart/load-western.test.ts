import { execFileSync } from 'node:child_process'
import { engineFlags, readerFlags, type Compiling } from '@/lib/documents/apart/engine-flags'
import { bundlePrograms } from '@/tests/support/bundle'

beforeAll(bundlePrograms)

/** Does an engine with a reader's flags pass over what the build compiled? */
function passesOver(compiling: Compiling): boolean {
  const flags = JSON.stringify([...engineFlags(compiling), ...readerFlags])
  const code = `for (const flag of ${flags}) v8.setFlagsFromString(flag)
    const [source, cachedData] = ['js', 'cache'].map((end) => fs.readFileSync('dist/western.' + end))
    const script = new vm.Script(source.toString(), { cachedData })
    const { draftOf, isWestern } = script.runInThisContext()
    console.log(JSON.stringify([script.cachedDataRejected, typeof draftOf, isWestern('“Kia ora”')]))`
  const told = execFileSync(process.execPath, [...readerFlags, '-e', code], { encoding: 'utf8' })
  const [isRejected, ...exported] = JSON.parse(told) as unknown[]
  expect(exported).toEqual(['function', true])
  return isRejected as boolean
}

test('the reader of a first document finds its program compiled', () => {
  expect(passesOver('quickly')).toBe(false)
})

test('one that compiles well compiles it anew', () => {
  expect(passesOver('well')).toBe(true)
})
