// The machine in neutral words: figures mean nothing without it.

import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

export type Machine = {
  cores: number
  processor: string
  memoryGiB: number
  node: string
  system: string
  loadBefore: number
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    loadBefore: Number(loadavg()[0]!.toFixed(1)),
  }
}

export function nameMachine({ cores, memoryGiB, node, system }: Machine): string {
  return `${cores} cores, ${memoryGiB} GiB, ${system}, Node.js ${node}`
}
