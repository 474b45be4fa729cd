// Waits for something only so long: whoever asks is told that there is no answer yet, while the work itself goes on.

/** Throws when it takes longer; what `work` comes to afterwards is nobody's any more. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
