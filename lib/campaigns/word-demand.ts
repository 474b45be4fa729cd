// A wording from a target and an action, by the same fixed words that proposals use. For an editor who changed one of
// them; the grammar is theirs to check. Pure.

import type { CampaignKind } from '@/lib/core/campaign-kinds'
import { addressLine, templates } from './compose/templates'

type Demand = { kind: CampaignKind; target: string | null; action: string | null }

/** A pledge asks nobody: it says what we will do. */
export function wordDemand({ kind, target, action }: Demand): string | null {
  if (!action) return null
  const bare = action.replace(/^(to|we will) /i, '').replace(/[.\s]+$/, '')
  if (kind === 'pledge') return `We will ${bare}.`
  const demand = `${templates.callOnYou(bare)}.`
  return target ? `${addressLine(target)}\n\n${demand}` : demand
}
