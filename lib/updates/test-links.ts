// Where the personal links of an update lead while it is no person's: to pages that say what they are for and end nothing.

import type { ValuesOf } from '@/lib/mail/templates/mail-data'

/** In the place of a token. No token is that short. */
export const testToken = 'test'

export function testLinks(siteUrl: string): ValuesOf['update'] {
  return {
    unsubscribeUrl: `${siteUrl}/unsubscribe/${testToken}`,
    preferencesUrl: `${siteUrl}/preferences/${testToken}`,
  }
}
