// How long what is kept for what: settings of the owner, at most a second old in every process. What is older is taken out by
// retain-data.ts, every night.

import { z } from 'zod'
import { settingGroup } from '@/lib/platform/setting-group'

const period = (standard: number, most: number) =>
  z.preprocess(
    (typed) => (typed === '' ? undefined : typed),
    z.coerce
      .number({ error: 'Enter a whole number.' })
      .int('Enter a whole number.')
      .min(1, 'Enter 1 or more.')
      .max(most, `Enter at most ${most}.`)
      .default(standard),
  )

const schema = z.object({
  /** Days until a signature that nobody confirmed is deleted. */
  unconfirmedDays: period(14, 365),
  /** Days until a withdrawn signature is emptied: so long its owner can undo it, and sign again under the same number. */
  withdrawnDays: period(30, 3650),
  /** Days that the keyed code of a network is kept. */
  networkDays: period(30, 365),
  /** Months after a campaign has closed until its people are taken out of it. */
  closedMonths: period(12, 120),
})

export type Retention = z.output<typeof schema>

export const retention = settingGroup({ key: 'retention', schema, mayChange: 'owner' })
