// Where the personal links of an update lead while it is no person's: to pages that say what they are for and end nothing.

import { linksBy } from '@/lib/mail/subscription-links'
import type { SubscriptionLinks } from '@/lib/mail/templates/mail-data'

/** In the place of a token. No token is that short. */
export const testToken = 'test'

export function testLinks(): SubscriptionLinks {
  return linksBy(() => testToken)
}
