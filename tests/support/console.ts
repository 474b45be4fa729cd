// A test that makes the code complain says so first: expectConsoleError(/already closed/).

const expected: RegExp[] = []

export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern)
}

export function takeExpected(): RegExp[] {
  return expected.splice(0)
}
