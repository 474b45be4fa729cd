// How long what is kept for what: settings of the owner, at most a second old in every process. What is older is taken out by
// retain-data.ts, every night.

import { z } from 'zod'
import { settingGroup } from '@/lib/platform/setting-group'
import { wholeNumber } from '@/lib/platform/whole-number'

const schema = z.object({
  /** Days until a signature that nobody confirmed is deleted. */
  unconfirmedDays: wholeNumber({ standard: 14, most: 365 }),
  /** Days until a withdrawn signature is emptied: so long its owner can undo it, and sign again under the same number. */
  withdrawnDays: wholeNumber({ standard: 30, most: 3650 }),
  /** Days that the keyed code of a network is kept. */
  networkDays: wholeNumber({ standard: 30, most: 365 }),
  /** Months after a campaign has closed until its people are taken out of it. */
  closedMonths: wholeNumber({ standard: 12, most: 120 }),
})

export type Retention = z.output<typeof schema>

export const retention = settingGroup({ key: 'retention', schema, mayChange: 'owner' })
