// A list of demands that names nobody is put to whoever the whole document asks, if that is always the same.

import { isOverlapping } from '@/lib/core/span'
import type { Ask, Range } from '@/lib/documents/draft-schema'

export function withCommonTarget(asks: Ask[], listed: { action: Range }[]): Ask[] {
  const target = commonTarget(asks)
  if (!target || listed.length === 0) return asks
  return asks.map((ask) =>
    !ask.target && listed.some(({ action }) => isOverlapping(action, ask.action)) ? { ...ask, target } : ask,
  )
}

/** The only body that is asked explicitly; null where several are asked, or none. */
function commonTarget(asks: Ask[]): Ask['target'] {
  const named = asks.flatMap(({ target, strength, audience }) =>
    target && strength === 'explicit' && audience === 'decision-maker' ? [target] : [],
  )
  const names = new Set(named.map(({ text }) => text.toLowerCase().replace(/^(?:the|our|your)\s+/, '')))
  return names.size === 1 ? (named[0] ?? null) : null
}
