// Timeouts that pass when the test says so; everything else, sockets too, goes on as it does. End it with jest.useRealTimers().

export function fakeTimeouts(): void {
  const untouched = ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const
  jest.useFakeTimers({
    doNotFake: [...untouched, 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'],
  })
}
