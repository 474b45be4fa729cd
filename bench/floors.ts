// Ours are compared with the floor that does the least that they could do, where both were measured in one run.

import type { Measured } from './result'

const floorOf: Record<string, string> = {
  page: 'bare-http-get',
  count: 'bare-http-get',
  'page-while-signing': 'bare-http-get',
  sign: 'pg-insert',
  'sign-at-1m': 'sign',
  'next-empty': 'bare-http-get',
}

export function compareWithFloors(measured: Record<string, Measured>): Record<string, Measured> {
  return Object.fromEntries(
    Object.entries(measured).map(([name, row]) => [name, compare(name, row, measured)]),
  )
}

function compare(name: string, row: Measured, measured: Record<string, Measured>): Measured {
  const floor = floorOf[name]
  const least = floor && measured[floor]?.result.perSecond
  if (!floor || !least || !row.result.perSecond) return row
  return { ...row, floor: { name: floor, ratio: row.result.perSecond / least } }
}
