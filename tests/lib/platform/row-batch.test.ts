import { rowBatch } from '@/lib/platform/row-batch'

afterEach(() => jest.restoreAllMocks())

const fault = (code: string) => Object.assign(new Error(code), { code })
const rows = (word: string, count: number) => Array.from({ length: count }, (_, n) => `${word} ${n}`)

/** A table in which rows whose name begins with 'held' are held until `release`, and those that begin with 'bad' are refused. */
function openTable() {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const writes: string[][] = []
  const patient: string[] = []
  const table = rowBatch<string, string>({
    keyOf: (row) => row,
    async write(names, { isPatient }) {
      writes.push(names)
      if (names.some((name) => name.startsWith('lost'))) throw fault('57P01')
      if (names.some((name) => name.startsWith('bad'))) throw fault('23514')
      const isHeld = names.some((name) => name.startsWith('held'))
      if (isHeld && !isPatient) throw fault('55P03')
      if (isPatient) patient.push(...names)
      if (isHeld) await released
      return names.map((name) => `${name} written`)
    },
  })
  return { table, release, writes, patient }
}

const addAll = (table: ReturnType<typeof openTable>['table'], names: string[]) =>
  names.map((name) => table.add(name))
const written = (names: string[]) => names.map((name) => `${name} written`)

test('however many are held, those who came with them and after them are written meanwhile', async () => {
  const { table, release, patient } = openTable()
  const held = addAll(table, rows('held', 24))
  const free = addAll(table, rows('free', 12))
  expect(await Promise.all(free)).toEqual(written(rows('free', 12)))
  expect(await Promise.all(addAll(table, rows('later', 12)))).toEqual(written(rows('later', 12)))
  expect(patient.every((name) => name.startsWith('held'))).toBe(true)
  expect(patient.length).toBeLessThan(5)
  release()
  expect(await Promise.all(held)).toEqual(written(rows('held', 24)))
})

test('one that is refused hears it without waiting, and its neighbours are written', async () => {
  const { table, patient } = openTable()
  const bad = table.add('bad')
  const free = addAll(table, rows('free', 5))
  await expect(bad).rejects.toThrow('23514')
  expect(await Promise.all(free)).toEqual(written(rows('free', 5)))
  expect(patient).toEqual([])
})

test('what would befall each of them alone is told to all at once', async () => {
  const { table, writes } = openTable()
  const answers = await Promise.allSettled(addAll(table, ['lost', 'free']))
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(writes).toEqual([['lost', 'free']])
})

test('where the held ones wait too long, more of them are refused at once, and those in line when a place is free', async () => {
  const { table, release, patient } = openTable()
  const held = addAll(table, rows('held', 6))
  await Promise.all(addAll(table, rows('free', 3)))
  const inLine = held.filter((_, n) => !patient.includes(`held ${n}`))
  const now = performance.now() + 60_000
  jest.spyOn(performance, 'now').mockReturnValue(now)
  await expect(table.add('held too')).rejects.toThrow('too much waits')
  expect(await table.add('free too')).toBe('free too written')
  release()
  const answers = await Promise.allSettled(held)
  expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(inLine.length)
  expect(await table.add('held again')).toBe('held again written')
})
