import { endLost } from '@/lib/platform/told-to-stop'
import { log } from '@/lib/platform/logger'

afterEach(() => jest.restoreAllMocks())

test('a process whose connections answer no more says so and ends as one that failed', () => {
  const exit = jest.spyOn(process, 'exit').mockImplementation()
  const told = jest.spyOn(log, 'fatal').mockImplementation()
  endLost()
  expect(told).toHaveBeenCalledWith({ pid: process.pid }, 'the database says nothing any more')
  expect(exit).toHaveBeenCalledWith(1)
})
