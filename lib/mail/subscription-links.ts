// The two links that every mail to a subscription carries: one that ends it, one to its choices. Made from the subscription's
// id whenever the mail is built, always the same, so that no token stands in a row and a million deliveries stay small.

import { siteUrl } from '@/lib/platform/site-url'
import { makeToken } from './tokens'
import type { FrozenDelivery } from './batch-request'

export type SubscriptionLinks = { unsubscribeUrl: string; preferencesUrl: string }

export function subscriptionLinks(subscriptionId: string): SubscriptionLinks {
  return {
    unsubscribeUrl: `${siteUrl()}/unsubscribe/${makeToken('unsubscribe', subscriptionId)}`,
    preferencesUrl: `${siteUrl()}/preferences/${makeToken('preferences', subscriptionId)}`,
  }
}

export type QueuedRow = FrozenDelivery & { subscriptionId: string | null }

/** A delivery's row with all the values that its mail needs. */
export function withLinks({ subscriptionId, ...delivery }: QueuedRow): FrozenDelivery {
  if (!subscriptionId) return delivery
  return { ...delivery, values: { ...delivery.values, ...subscriptionLinks(subscriptionId) } }
}
