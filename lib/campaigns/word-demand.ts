// A wording from a target and an action, by the same fixed words that proposals use. For an editor who changed one of
// them; the grammar is theirs to check. Pure.

import { addressLine, templates } from './compose/templates'

export function wordDemand({
  target,
  action,
}: {
  target: string | null
  action: string | null
}): string | null {
  if (!action) return null
  const demand = `${templates.callOnYou(action.replace(/^to /, '').replace(/[.\s]+$/, ''))}.`
  return target ? `${addressLine(target)}\n\n${demand}` : demand
}
