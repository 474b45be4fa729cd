// The disk that holds the database and the logs has no byte left, and then it has room again; also when somebody dies meanwhile.

import { isAlive, listProcesses } from '@/tests/support/demo-run'
import { eventually } from '@/tests/support/stories'
import { findPageFaults } from './pages'
import { secondsUntilWorking, untilRefused } from './pool'
import type { Product } from './product'
import { holdSession, type Options, type Row, type Session } from './session'
import { fillDisk, withSmallDisk } from './small-disk'

/** What was made room for beforehand is used up first. */
const refusals = 250
const dying = [null, 'database', 'worker', 'site'] as const
type Dying = (typeof dying)[number]

export function tryDiskFull({ seed }: Options): Promise<Row> {
  return withSmallDisk((folder) =>
    holdSession({ seed, folder }, async (session) => {
      const seconds: number[] = []
      for (const victim of dying) {
        await whileFull(folder, session, victim)
        seconds.push(await secondsUntilWorking(session))
        await untilLogged(session.product)
      }
      return { what: 'disk-full', roundCount: dying.length, slowestSeconds: Math.max(...seconds) }
    }),
  )
}

async function whileFull(folder: string, session: Session, victim: Dying): Promise<void> {
  const free = fillDisk(folder)
  try {
    await untilRefused(session, refusals)
    for (const fault of await findPageFaults(session.product)) session.ledger.noteFault(fault)
    if (victim) kill(session.product, victim)
    await session.crowd.untilPosted(refusals)
  } finally {
    free()
  }
}

/** It may be dead already, and cannot live before there is room. */
function kill({ demo }: Product, victim: NonNullable<Dying>): void {
  const pid = listProcesses(demo)[victim]
  if (isAlive(pid)) process.kill(pid, 'SIGKILL')
}

async function untilLogged({ demo }: Product): Promise<void> {
  const { length } = demo.printed()
  await eventually(async () => demo.printed().length > length, 'A line of the log')
}
