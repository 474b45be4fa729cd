// The worker: sends mail, moves the count, and does what the clock asks for. Several may run at once, on several machines:
// the database shares the work out. `npm run worker`, or a child of the supervisor.

import { Logger, parseCrontab, run, type TaskList } from 'graphile-worker'
import { closeOverdue } from '@/lib/campaigns/close-overdue'
import { dropOldMail } from '@/lib/mail/drop-old-mail'
import { runDrain } from '@/lib/mail/run-drain'
import { runSkipping } from '@/lib/mail/run-skipping'
import { closeDatabase, pool } from '@/lib/platform/db'
import { keepBeating, recordHeartbeat } from '@/lib/platform/heartbeat'
import { log } from '@/lib/platform/logger'
import { endLost, endWithin, reportReady, toldToStop } from '@/lib/platform/told-to-stop'
import { waitFor } from '@/lib/platform/wait-for'
import { recountSignatures } from '@/lib/signatures/recount-signatures'
import { remindSignatories } from '@/lib/signatures/remind-signatories'
import { runRemovals } from '@/lib/signatures/run-removals'
import { retainData, type Retained } from '@/lib/signatures/retain-data'
import { runTally } from '@/lib/signatures/run-tally'
import { runWelcomes } from '@/lib/signatures/run-welcomes'
import { watchTrends } from '@/lib/signatures/watch-trends'
import { watchMail } from '@/lib/team/watch-mail'
import { runUpdates } from '@/lib/updates/run-updates'

type Loop = (signal: AbortSignal) => Promise<void>

const stopMs = 8_000
const pauseAfterFaultMs = 1_000
const times = `
  17 3 * * * recount
  47 3 * * * drop-mail
  7 4 * * * retain
  */10 * * * * remind
  */5 * * * * watch
  * * * * * close
  57 * * * * trends`

const loops: Record<string, Loop> = {
  heartbeat: (signal) => keepBeating(endLost, signal),
  drain: runDrain,
  skipping: runSkipping,
  tally: runTally,
  welcomes: runWelcomes,
  removals: runRemovals,
  updates: runUpdates,
  schedule: keepSchedule,
}
const tasks: TaskList = {
  close: async () => void (await closeOverdue()),
  recount: async () => void (await recountSignatures()),
  remind: async () => void (await remindSignatories()),
  watch: watchMail,
  trends: async () => void (await watchTrends()),
  'drop-mail': async () => void (await dropOldMail()),
  retain: async () => tellRetained(await retainData()),
}

function tellRetained(retained: Retained[]): void {
  for (const { rule, count } of retained)
    if (count > 0) log.info({ job: `retain ${rule}`, count }, 'kept no longer')
}

async function start(): Promise<void> {
  const stopped = toldToStop()
  await recordHeartbeat(pool())
  const running = Object.entries(loops).map(([name, loop]) => keepRunning(name, loop, stopped))
  reportReady()
  stopped.addEventListener('abort', () => {
    void endWithin(stopMs, () => Promise.all(running).then(closeDatabase))
  })
}

/** A loop that breaks is logged and begun again; only a stop ends it. */
async function keepRunning(name: string, loop: Loop, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await loop(signal).catch((fault: unknown) =>
      log.error({ job: name, fault }, 'a loop of the worker broke'),
    )
    await waitFor(pauseAfterFaultMs, signal)
  }
}

/** Timed work is graphile-worker's: each time once, whichever worker is free. */
async function keepSchedule(signal: AbortSignal): Promise<void> {
  const runner = await run({
    pgPool: pool(),
    taskList: tasks,
    parsedCronItems: parseCrontab(times),
    concurrency: 1,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
  })
  signal.addEventListener('abort', () => void runner.stop().catch(() => {}), { once: true })
  await runner.promise
}

start().catch((fault: Error) => {
  console.error(fault.message)
  process.exit(1)
})
