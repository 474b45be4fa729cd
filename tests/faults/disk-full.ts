// The disk that holds the database and the logs has no byte left, and then it has room again.

import { findPageFaults } from './pages'
import { secondsUntilWorking, untilRefused } from './pool'
import { holdSession, type Options, type Row } from './session'
import { fillDisk, withSmallDisk } from './small-disk'

/** What was made room for beforehand is used up first. */
const refusals = 100
const times = 2

export function tryDiskFull({ seed }: Options): Promise<Row> {
  return withSmallDisk((folder) =>
    holdSession({ seed, folder }, async (session) => {
      const { product, ledger } = session
      let slowestSeconds = 0
      for (let time = 0; time < times; time++) {
        const free = fillDisk(folder)
        try {
          await untilRefused(session, refusals)
          for (const fault of await findPageFaults(product)) ledger.noteFault(fault)
        } finally {
          free()
        }
        slowestSeconds = Math.max(slowestSeconds, await secondsUntilWorking(session))
      }
      return { what: 'disk-full', roundCount: times, slowestSeconds }
    }),
  )
}
