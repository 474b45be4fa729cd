// Which mail domains and networks suddenly bring far more of a campaign's new signatures than they used to: what one machine, one
// paid list or one good newsletter looks like. Pure decision over figures of the last hour and of the week before it.

import { commonDomains } from '@/lib/mail/common-domains'

export type TrendOf = 'domain' | 'network'

/** Signatures that came from one place, and from everywhere, in the last hour and in the week before it. */
export type Inflow = {
  slug: string
  of: TrendOf
  name: string
  hourCount: number
  hourTotal: number
  weekCount: number
  weekTotal: number
}

export type Trend = Inflow

/** Fewer say nothing. */
const enough = 20
const share: Record<TrendOf, number> = { domain: 0.2, network: 0.1 }
/** So many times its usual share. */
const jump = 3
/** A campaign without so many earlier signatures has no usual shares: great mail houses are then no news. */
const enoughBefore = 100

export function isTrend({ of, name, hourCount, hourTotal, weekCount, weekTotal }: Inflow): boolean {
  const now = hourCount / hourTotal
  if (hourCount < enough || now < share[of]) return false
  if (weekTotal < enoughBefore) return of === 'network' || !commonDomains.has(name)
  return now >= jump * (weekCount / weekTotal)
}
