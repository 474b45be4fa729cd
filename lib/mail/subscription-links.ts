// The links that mails carry and rows need not: to a subscription, one that ends it and one to its choices; to a signatory, one that
// confirms and one to all that their mailbox has signed. Made from ids whenever the mail is built, always the same, so that no token
// stands in a row and a million deliveries stay small.

import { siteUrl } from '@/lib/platform/site-url'
import { makeToken } from './tokens'
import type { FrozenDelivery } from './batch-request'
import type { SubscriptionLinks } from './templates/mail-data'

function subscriptionLinks(subscriptionId: string): SubscriptionLinks {
  return linksBy((door) => makeToken(door, subscriptionId))
}

/** `tokenFor` each of the two doors. */
export function linksBy(tokenFor: (door: 'unsubscribe' | 'preferences') => string): SubscriptionLinks {
  return {
    unsubscribeUrl: `${siteUrl()}/unsubscribe/${tokenFor('unsubscribe')}`,
    preferencesUrl: `${siteUrl()}/preferences/${tokenFor('preferences')}`,
  }
}

function signatureLinks(signatureId: string): Record<string, string> {
  return {
    confirmUrl: `${siteUrl()}/confirm/${makeToken('confirm', signatureId)}`,
    myUrl: `${siteUrl()}/my/${makeToken('my', signatureId)}`,
  }
}

export type QueuedRow = FrozenDelivery & { signatureId: string | null; subscriptionId: string | null }

/** SQL: the columns of a `QueuedRow`. */
export const queuedRow = '"id", "messageId", "email", "values", "signatureId", "subscriptionId"'

/** A delivery's row with all the values that its mail needs. A mail about a signature can lead to confirming it, and to "your signatures". */
export function withLinks({ signatureId, subscriptionId, ...delivery }: QueuedRow): FrozenDelivery {
  return {
    ...delivery,
    values: {
      ...delivery.values,
      ...(signatureId && signatureLinks(signatureId)),
      ...(subscriptionId && subscriptionLinks(subscriptionId)),
    },
  }
}
