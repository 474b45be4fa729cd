// Who is asked for a proof of work before signing: everybody, the visitors of some campaigns, or those of a campaign in a flood.
// Edited by the team, at most a second old in every process.

import { z } from 'zod'
import { settingGroup } from '@/lib/platform/setting-group'
import { wholeNumber } from '@/lib/platform/whole-number'

const schema = z.object({
  everywhere: z.boolean().default(false),
  /** Slugs. */
  campaigns: z.array(z.string().max(200)).max(1_000).default([]),
  /** So many suspicious signatures a minute are a flood; 0: floods ask nobody. */
  floodPerMinute: wholeNumber({ least: 0, most: 1_000_000, standard: 30 }),
  /** How long a flood keeps asking after it was last seen. */
  floodMinutes: wholeNumber({ most: 10_080, standard: 30 }),
  /** Hashes that a solution takes at most; half of them on average. A phone makes some 100,000 a second. */
  work: wholeNumber({ least: 1_000, most: 10_000_000, standard: 100_000 }),
})

export type ProofSettings = z.output<typeof schema>

export const proofSettings = settingGroup({ key: 'proof-of-work', schema, mayChange: 'editor' })
