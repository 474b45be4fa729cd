// Waits for something only so long: whoever asks is told that there is no answer yet, while the work itself goes on.

/** Throws when it takes longer; what `work` comes to afterwards is nobody's any more. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms)
    const inTime =
      <Outcome>(tell: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        clearTimeout(timer)
        tell(outcome)
      }
    work.then(inTime(resolve), inTime(reject))
  })
}
