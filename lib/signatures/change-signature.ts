// The changes that a signatory can make by the link to "your signatures", by the name that the form gives them.

import { isSlug } from '@/lib/core/slug'
import { changeMyComment, chooseMyUpdates, readMyUpdates, showMyName } from './my-choices'
import type { Mine } from './my-signature'
import { undoWithdrawal, withdrawSignature } from './withdraw-signature'

export type ChangeResult =
  | { ok: true; done: 'shown' | 'hidden' | 'commented' | 'chosen' | 'withdrawn' | 'undone' }
  | { ok: false; reason: 'not-there' | 'not-plain' | 'too-long' }

type Change = (mine: Mine, value: string) => Promise<ChangeResult>

const notThere: ChangeResult = { ok: false, reason: 'not-there' }

const changes: Record<string, Change> = {
  name: async (mine, value) =>
    (await showMyName(mine, value === 'show'))
      ? { ok: true, done: value === 'show' ? 'shown' : 'hidden' }
      : notThere,
  updates: async (mine, value) => {
    const choice = readMyUpdates(value)
    return choice && (await chooseMyUpdates(mine, choice)) ? { ok: true, done: 'chosen' } : notThere
  },
  comment: async (mine, value) => {
    const answer = await changeMyComment(mine, value)
    return answer.ok ? { ok: true, done: 'commented' } : answer
  },
  withdraw: async (mine) => ((await withdrawSignature(mine)) ? { ok: true, done: 'withdrawn' } : notThere),
  undo: async (mine) => ((await undoWithdrawal(mine)) ? { ok: true, done: 'undone' } : notThere),
}

/** An act that we do not know changes nothing, nor does what is no campaign's address. */
export async function changeSignature(
  mine: Mine,
  { act, value }: { act: string; value: string },
): Promise<ChangeResult> {
  const change = Object.hasOwn(changes, act) ? changes[act] : undefined
  return change && isSlug(mine.slug) ? change(mine, value) : notThere
}
