// What a provider counts.

/** The most requests in any second; `times` in order, in milliseconds. */
export function fullestSecond(times: number[]): number {
  let [first, most] = [0, 0]
  for (const [last, at] of times.entries()) {
    while (times[first]! <= at - 1000) first++
    most = Math.max(most, last - first + 1)
  }
  return most
}
