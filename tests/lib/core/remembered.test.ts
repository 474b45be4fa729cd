import { remembered } from '@/lib/core/remembered'

test('what is asked of the same thing again is not looked for again, whatever was found', () => {
  const asked: string[] = []
  const lengthOf = remembered(({ text }: { text: string }) => (asked.push(text), text.length || null))
  const [boat, nothing] = [{ text: 'boat' }, { text: '' }]
  expect([boat, nothing, boat, nothing, { text: 'boat' }].map(lengthOf)).toEqual([4, null, 4, null, 4])
  expect(asked).toEqual(['boat', '', 'boat'])
})

test('what the thing is a part of is told to whoever looks', () => {
  const wordIn = remembered(({ at }: { at: number }, text: string) => text.slice(at))
  const end = { at: 4 }
  expect([wordIn(end, 'the quay'), wordIn(end, 'the quay')]).toEqual(['quay', 'quay'])
})
