// Who is asked for a proof of work before signing: everybody, the visitors of some campaigns, or those of a campaign in a flood.
// Edited by the team, at most a second old in every process.

import { z } from 'zod'
import { settingGroup } from '@/lib/platform/setting-group'

const number = (least: number, most: number, standard: number) =>
  z.coerce
    .number({ error: 'Enter a whole number.' })
    .int('Enter a whole number.')
    .min(least, `Enter ${least} or more.`)
    .max(most, `Enter ${most.toLocaleString('en-GB')} or less.`)
    .default(standard)

const schema = z.object({
  everywhere: z.boolean().default(false),
  /** Slugs. */
  campaigns: z.array(z.string().max(200)).max(1_000).default([]),
  /** So many suspicious signatures a minute are a flood; 0: floods ask nobody. */
  floodPerMinute: number(0, 1_000_000, 30),
  /** How long a flood keeps asking after it was last seen. */
  floodMinutes: number(1, 10_080, 30),
  /** Hashes that a solution takes at most; half of them on average. A phone makes some 100,000 a second. */
  work: number(1_000, 10_000_000, 100_000),
})

export type ProofSettings = z.output<typeof schema>

export const proofSettings = settingGroup({ key: 'proof-of-work', schema, mayChange: 'editor' })
