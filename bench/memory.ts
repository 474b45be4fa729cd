// How much memory another process holds.

import { execFileSync } from 'node:child_process'

export function memoryMiB(pid: number | string): number {
  return Math.round(
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024,
  )
}
