// What work costs of the processor, the least of some tries: how busy the machine is with others does not count.

export async function cpuMsOf(work: () => unknown, tryCount = 3): Promise<number> {
  const spent: number[] = []
  for (let n = 0; n < tryCount; n++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1000)
  }
  return Math.min(...spent)
}
