// How long another process has been at work on a processor, in milliseconds. Linux tells; elsewhere as long as anybody could ask.

import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second. */
const tickMs = 10

export function cpuOf(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return Infinity
  try {
    // The name, in brackets, may hold anything; behind it come the fields from the third on.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * tickMs
  } catch {
    return Infinity
  }
}
