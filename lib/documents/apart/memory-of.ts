// How much memory another process takes at this moment, in bytes. Linux tells; elsewhere it is 0, and the limit on a reader's heap
// and on what documents may hold and unpack to has to do.

import { readFileSync } from 'node:fs'

export function memoryOf(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
