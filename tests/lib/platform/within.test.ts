import { within } from '@/lib/platform/within'

test('what comes in time is passed on, an answer or a fault, and no timer stays', async () => {
  const timers = countTimers()
  await expect(within(60_000, Promise.resolve('answer'))).resolves.toBe('answer')
  await expect(within(60_000, Promise.reject(new Error('fault')))).rejects.toThrow('fault')
  expect(countTimers()).toBe(timers)
})

test('what comes too late, or never, is told so', async () => {
  await expect(within(1, new Promise(() => {}))).rejects.toThrow('no answer within 0.001 s')
})

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}
