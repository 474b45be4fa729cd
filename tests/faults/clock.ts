// The clock jumps by an hour, forth and back, while people sign: that of our own programs, or the whole machine's, PostgreSQL's with it.
// After each jump mails leave, links made before it still work, and the number goes on.

import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { eventually } from '@/tests/support/stories'
import { readCount } from './compare'
import { secondsUntilWorking } from './pool'
import { holdSession, type Options, type Row, type Session } from './session'

const hour = 3600
/** Seconds ahead, one after the other: an hour forth, back, back again, forth. */
const jumps = [hour, 0, -hour, 0]
const patienceMs = 60_000
/** More people than were under way when it jumped. */
const moreSignatures = 200

export const tryClock = (options: Options) => jump('clock', ownClock, options)

export const tryMachineClock = (options: Options) => jump('machine-clock', machineClock, options)

async function jump(what: string, open: (file: string) => Clock, { seed }: Options): Promise<Row> {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-faults-clock-'))
  const clock = open(path.join(folder, 'ahead'))
  clock.set(0)
  try {
    return await holdSession({ seed, env: clock.env }, async (session) => {
      let slowestSeconds = 0
      for (const ahead of jumps) {
        clock.set(ahead)
        slowestSeconds = Math.max(slowestSeconds, await secondsUntilWorking(session))
        await untilMoreAreCounted(session)
      }
      return { what, roundCount: jumps.length, slowestSeconds }
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Clock = { env: Record<string, string>; set(aheadSeconds: number): void }

/** What measures durations stays. Throws a sentence where there is no libfaketime. */
function machineClock(file: string): Clock {
  return {
    env: {
      LD_PRELOAD: findFaketime(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
    set: (ahead) => writeFileSync(file, `${ahead < 0 ? '-' : '+'}${Math.abs(ahead)}`),
  }
}

function ownClock(file: string): Clock {
  const shift = pathToFileURL('tests/faults/shift-clock.mjs')
  return {
    env: { NODE_OPTIONS: `--import ${shift}`, COUNTERSIGN_CLOCK: file },
    set: (ahead) => writeFileSync(file, String(ahead * 1000)),
  }
}

function findFaketime(): string {
  const places = ['/usr/lib', '/usr/local/lib'].flatMap((root) =>
    existsSync(root) ? ['', ...readdirSync(root)].map((folder) => path.join(root, folder, 'faketime')) : [],
  )
  const files = places.map((folder) => path.join(folder, 'libfaketimeMT.so.1'))
  const found = files.find((file) => existsSync(file))
  if (!found)
    throw new Error('The clock of a machine is moved by libfaketime: install it (Debian: libfaketime).')
  return found
}

/** Signed after the jump, mailed, confirmed and counted. */
async function untilMoreAreCounted({ product }: Session): Promise<void> {
  const before = (await readCount(product)) ?? 0
  const hasMoved = async () => ((await readCount(product)) ?? 0) >= before + moreSignatures
  await eventually(hasMoved, `${moreSignatures} more that are counted`, patienceMs)
}
