// A progress bar on standard error when that is a terminal; silent everywhere else.

const width = 24

export function showProgress(all: number): { reach(done: number): void; end(): void } {
  const isShown = process.stderr.isTTY === true
  const draw = (done: number) => {
    const filled = Math.round((done / all) * width)
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
    process.stderr.write(`\r${bar} ${done} of ${all}`)
  }
  if (isShown) draw(0)
  return {
    reach: (done) => isShown && draw(done),
    end: () => isShown && process.stderr.write('\r\x1b[K'),
  }
}

/** Where how much there is becomes known on the way. */
export function showProgressLater(): { reach(done: number, all: number): void; end(): void } {
  let shown: ReturnType<typeof showProgress> | undefined
  return {
    reach: (done, all) => (shown ??= showProgress(all)).reach(done),
    end: () => shown?.end(),
  }
}
