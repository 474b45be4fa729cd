import { MicroBatch } from '@/lib/platform/micro-batch'

type Gate = { open(): void; shut: Promise<void> }

function gate(): Gate {
  let open = () => {}
  const shut = new Promise<void>((resolve) => (open = resolve))
  return { open, shut }
}

/** A batch that writes down what travelled together; an answer is its item doubled. */
function openBatch(
  parts: { mostItems?: number; mostUnderWay?: number; placeWithinMs?: number; until?: Promise<void> } = {},
) {
  const travelled: number[][] = []
  const batch = new MicroBatch<number, number>({
    keyOf: (item) => String(item % 100),
    async run(items) {
      travelled.push(items)
      await parts.until
      if (items.includes(13)) throw new Error('unlucky')
      return items.map((item) => item * 2)
    },
    ...parts,
  })
  return { batch, travelled }
}

test('what comes at once travels together, and each hears its own answer', async () => {
  const { batch, travelled } = openBatch()
  expect(await Promise.all([1, 2, 3].map((item) => batch.add(item)))).toEqual([2, 4, 6])
  expect(travelled).toEqual([[1, 2, 3]])
})

test('two of one key never travel at the same time, and go in the order in which they came', async () => {
  const { batch, travelled } = openBatch()
  expect(await Promise.all([1, 101, 2, 201].map((item) => batch.add(item)))).toEqual([2, 202, 4, 402])
  expect(travelled).toEqual([[1, 2], [101], [201]])
})

test('no batch is larger, and no more are under way, than is allowed', async () => {
  const { open, shut } = gate()
  const { batch, travelled } = openBatch({ mostItems: 2, mostUnderWay: 2, until: shut })
  const answers = Promise.all([1, 2, 3, 4, 5].map((item) => batch.add(item)))
  expect(travelled).toEqual([
    [1, 2],
    [3, 4],
  ])
  open()
  expect(await answers).toEqual([2, 4, 6, 8, 10])
  expect(travelled.at(-1)).toEqual([5])
})

test('of a crowd some travel while the others are being written', async () => {
  const { open, shut } = gate()
  const { batch, travelled } = openBatch({ until: shut })
  const answers = Promise.all(Array.from({ length: 64 }, (_, n) => batch.add(20 + n)))
  expect(travelled.map((items) => items.length)).toEqual([32, 32])
  open()
  expect(await answers).toHaveLength(64)
})

test('however large the crowd, no batch takes more than half of it', async () => {
  const { open, shut } = gate()
  const { batch, travelled } = openBatch({ until: shut })
  const crowd = Array.from({ length: 80 }, (_, n) => batch.add(20 + n))
  open()
  await Promise.all(crowd)
  const sizes = travelled.map((items) => items.length)
  expect(sizes.reduce((sum, size) => sum + size)).toBe(80)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40)
})

test('a few that come while others are written wait for those', async () => {
  const { open, shut } = gate()
  const { batch, travelled } = openBatch({ until: shut })
  const crowd = Array.from({ length: 32 }, (_, n) => batch.add(20 + n))
  const late = Array.from({ length: 15 }, (_, n) => batch.add(60 + n))
  expect(travelled).toHaveLength(1)
  open()
  await Promise.all([...crowd, ...late])
  expect(travelled.map((items) => items.length)).toEqual([32, 15])
})

test('who came while all that may were under way leaves when those are answered, with who is back in a moment', async () => {
  const { open, shut } = gate()
  const { batch, travelled } = openBatch({ mostUnderWay: 1, until: shut })
  const crowd = Array.from({ length: 32 }, (_, n) => batch.add(20 + n))
  const late = [1, 2, 3].map((item) => batch.add(item))
  open()
  await Promise.all(crowd)
  const back = [4, 5].map((item) => batch.add(item))
  expect(await Promise.all([...late, ...back])).toEqual([2, 4, 6, 8, 10])
  expect(travelled.map((items) => items.length)).toEqual([32, 5])
})

test('a fault is told to all who travelled, and the next ones travel again', async () => {
  const { batch } = openBatch()
  const answers = await Promise.allSettled([12, 13, 113].map((item) => batch.add(item)))
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
  expect(await batch.add(14)).toBe(28)
})

test('where too much waits already, one more is refused at once', async () => {
  const { open, shut } = gate()
  const { batch } = openBatch({ mostItems: 1, mostUnderWay: 1, until: shut })
  const answers = Array.from({ length: 5_000 }, () => batch.add(1))
  await expect(batch.add(2)).rejects.toThrow('too much waits')
  open()
  expect(new Set(await Promise.all(answers))).toEqual(new Set([2]))
  expect(await batch.add(2)).toBe(4)
})

test('thousands that get no place are refused one after the other, and the next one travels again', async () => {
  const { open, shut } = gate()
  const { batch } = openBatch({ mostUnderWay: 1, placeWithinMs: 1_000, until: shut })
  const first = Array.from({ length: 32 }, (_, n) => batch.add(20 + n))
  const stuck = Array.from({ length: 4_900 }, (_, n) => batch.add(1_000 + n))
  const later = performance.now() + 2_000
  jest.spyOn(performance, 'now').mockReturnValue(later)
  open()
  await Promise.all(first)
  const answers = await Promise.allSettled(stuck)
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['rejected']))
  expect(await batch.add(2)).toBe(4)
  jest.restoreAllMocks()
})
