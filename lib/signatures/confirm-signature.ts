// Confirms a signature: the press of a button by whoever holds the mailbox, for the content they saw. A hundred presses at once
// move it once, and all of them hear that it is confirmed.

import { rowBatch } from '@/lib/platform/row-batch'
import { confirmTogether, type Press } from './confirm-together'

/** `closed`: more than a day ago. `dead`: withdrawn, removed or expired. `changed`: it is not what was seen. */
export type ConfirmResult =
  { ok: true } | { ok: false; reason: 'no-such-signature' | 'closed' | 'dead' | 'changed' }

const mark = /^[0-9a-f]{16}$/

const confirming = rowBatch<Press, ConfirmResult>({ write: confirmTogether, keyOf: ({ id }) => id })

/** `id` comes out of a mailed token, never out of a form; `seen` is the mark of the page, null from who opened none. */
export function confirmSignature(id: string, seen: string | null = null): Promise<ConfirmResult> {
  return confirming.add({ id, seen: seen === null || mark.test(seen) ? seen : 'no mark' })
}
