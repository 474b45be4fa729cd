// Holds processes to a share of a core, as on smaller machines: they run for so much of each moment, and stand still for the rest.

const momentMs = 50

export async function heldTo<T>(share: number, pids: number[], work: () => Promise<T>): Promise<T> {
  const tell = (signal: NodeJS.Signals) => pids.forEach((pid) => process.kill(pid, signal))
  const timer = setInterval(() => {
    tell('SIGCONT')
    setTimeout(() => tell('SIGSTOP'), momentMs * share)
  }, momentMs)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    // After the last moment's end.
    await new Promise((resolve) => setTimeout(resolve, momentMs))
    tell('SIGCONT')
  }
}
