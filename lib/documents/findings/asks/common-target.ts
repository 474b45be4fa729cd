// Asks that name nobody are put to whoever the whole document asks, if that is always the same body ("the council", "Northfield
// Council") and is named twice; those of a list, also where it is named once. Whom one item names is asked for what the others say
// only where they open with what is to be done.

import { isOverlapping } from '@/lib/core/span'
import type { Ask, Range } from '@/lib/documents/draft-schema'
import { opensWithVerb } from './base-verbs'

export function withCommonTarget(asks: Ask[], listed: Pick<Ask, 'action' | 'sentence'>[]): Ask[] {
  const named = asks.flatMap((ask) => (isExplicit(ask) && ask.target ? [ask.target] : []))
  const [target] = named
  if (!target || new Set(named.map(({ text }) => headOf(text))).size > 1) return asks
  const isOfItem = named.length === 1 && listed.some(({ sentence }) => isOverlapping(sentence, target))
  const isPutTo = (ask: Ask) =>
    (isListed(ask, listed) && (!isOfItem || opensWithVerb.test(ask.action.text))) ||
    (named.length > 1 && isExplicit(ask))
  return asks.map((ask) => (!ask.target && isPutTo(ask) ? { ...ask, target } : ask))
}

/** Somebody says that whoever decides should do something. */
export function isExplicit({ strength, audience }: Ask): boolean {
  return strength === 'explicit' && audience === 'decision-maker'
}

function isListed({ action }: Ask, listed: { action: Range }[]): boolean {
  return listed.some((one) => isOverlapping(one.action, action))
}

/** "the Northfield Council of Dale" → "council". */
function headOf(name: string): string {
  const [words = ''] = name.toLowerCase().split(/,| (?:of|for|in|at|to|and|who|that|which) /)
  return words.split(' ').at(-1) ?? ''
}
