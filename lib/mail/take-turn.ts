// A worker's turn to ask the provider. What is sent is chosen and made shortly before, so that the request itself leaves at the
// very moment of its slot.

import { env } from '@/lib/platform/env'
import { waitFor } from '@/lib/platform/wait-for'
import { getSlotWait, moveSlots, reserveSlot } from './mail-rate'

/** What is most urgent is chosen this long before it is sent. */
const nearMs = 120
/** A pause may end, or something urgent come, while we wait. */
const lookAgainMs = 1_000
/** Whoever would hold a batch for longer hands it back. */
const patienceMs = 5_000
/** Whoever comes this much too late for a slot leaves it unused: others send by now. */
const tooLateMs = 100
/** So much is in the air that each interval has; what is more is told. */
const lateMs = 10

/** True when a slot is near, and it is time to choose; false after some waiting. */
export async function isTurnNear(signal?: AbortSignal): Promise<boolean> {
  const waitMs = await getSlotWait()
  if (waitMs <= nearMs) return true
  await waitFor(Math.min(waitMs - nearMs + 1, lookAgainMs), signal)
  return false
}

/** True at the moment when this worker may send; false when it is far away, or `signal` aborts. */
export async function takeTurn(signal?: AbortSignal): Promise<boolean> {
  while (!signal?.aborted) {
    const askedAt = performance.now()
    const slotMs = await reserveSlot(env().MAIL_PER_SECOND)
    if (slotMs === null && !(await waitUntilNear(signal))) return false
    if (slotMs === null) continue
    await waitFor(slotMs, signal)
    if (await isInTime(askedAt + slotMs)) return !signal?.aborted
  }
  return false
}

/** False when it is too late for the slot of that moment. Telling takes time too: perhaps more than once. */
async function isInTime(slotAt: number): Promise<boolean> {
  for (let toldMs = 0; ;) {
    const late = performance.now() - slotAt
    if (late >= tooLateMs) return false
    if (late - toldMs < lateMs) return true
    await moveSlots(late - toldMs)
    toldMs = late
  }
}

/** False when the next slot is too far away to wait for it. */
async function waitUntilNear(signal?: AbortSignal): Promise<boolean> {
  const waitMs = await getSlotWait()
  if (waitMs > patienceMs) return false
  await waitFor(Math.max(1, waitMs - nearMs), signal)
  return true
}
