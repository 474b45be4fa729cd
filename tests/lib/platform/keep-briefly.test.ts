import { keepBriefly } from '@/lib/platform/keep-briefly'

let time: number
let readings: { give(value: string): void; fail(): void }[]

beforeEach(() => {
  time = 0
  readings = []
})

function open() {
  const read = () =>
    new Promise<string>((resolve, reject) => {
      readings.push({ give: resolve, fail: () => reject(new Error('away')) })
    })
  return keepBriefly(read, () => time)
}

test('a hundred who ask at once are one reading, and so are those of the next half second', async () => {
  const kept = open()
  const answers = Promise.all(Array.from({ length: 100 }, () => kept.get()))
  readings[0]!.give('first')
  expect(new Set(await answers)).toEqual(new Set(['first']))
  time = 499
  expect(await kept.get()).toBe('first')
  expect(readings).toHaveLength(1)
})

test('half a second after a reading began, it is read anew', async () => {
  const kept = open()
  const first = kept.get()
  time = 400
  readings[0]!.give('first')
  await first
  time = 500
  const second = kept.get()
  readings[1]!.give('second')
  expect(await second).toBe('second')
})

test('who forgets is not answered by a reading that began before', async () => {
  const kept = open()
  const before = kept.get()
  kept.forget()
  const after = kept.get()
  readings[1]!.give('new')
  readings[0]!.give('old')
  expect([await before, await after, await kept.get()]).toEqual(['old', 'new', 'new'])
})

test('what is made of something kept is made anew when that is forgotten', async () => {
  const part = keepBriefly(
    async () => String(++time),
    () => 0,
  )
  const whole = keepBriefly(
    async () => `whole of ${await part.get()}`,
    () => 0,
  )
  expect([await whole.get(), await whole.get()]).toEqual(['whole of 1', 'whole of 1'])
  part.forget()
  expect(await whole.get()).toBe('whole of 2')
})

test('a fault is not kept', async () => {
  const kept = open()
  const broken = kept.get()
  readings[0]!.fail()
  await expect(broken).rejects.toThrow('away')
  const again = kept.get()
  readings[1]!.give('there')
  expect(await again).toBe('there')
})
