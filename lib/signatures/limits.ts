// How many signatures may come at once, from one network and for one campaign, before they are held, and which flags hold: edited by
// the owner, at most a second old in every process. LIMIT_SIGN_PER_MINUTE and LIMIT_SIGN_PER_HOUR are what an owner starts from.

import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { env } from '@/lib/platform/env'
import { settingGroup } from '@/lib/platform/setting-group'
import { wholeNumber } from '@/lib/platform/whole-number'
import { flags } from '@/lib/core/flags'

const most = 1_000_000_000
/** What a campaign may take, when nobody set it: as much as this many networks at their limit. */
const networksACampaign = 1_000

const limit = (standard: () => number) => wholeNumber({ most, standard })

const count = z
  .int({ error: 'Write behind each network how many a minute, and how many an hour.' })
  .min(1, 'Let each network have 1 or more.')
  .max(most, 'Let each network have fewer.')

/** A network that many people share, with limits of its own. */
const shared = z.object({
  network: z.string().refine(isNetwork, 'Write networks like 192.0.2.0/24 or 2001:db8::/32.'),
  perMinute: count,
  perHour: count,
})

const schema = z.object({
  networkPerMinute: limit(() => env().LIMIT_SIGN_PER_MINUTE),
  networkPerHour: limit(() => env().LIMIT_SIGN_PER_HOUR),
  campaignPerMinute: limit(() => Math.min(most, env().LIMIT_SIGN_PER_MINUTE * networksACampaign)),
  campaignPerHour: limit(() => Math.min(most, env().LIMIT_SIGN_PER_HOUR * networksACampaign)),
  shared: z.array(shared).max(200, 'List at most 200 networks.').default([]),
  holdFor: z.array(z.enum(flags)).default([...flags]),
})

export type Limits = z.output<typeof schema>
export type Limit = { perMinute: number; perHour: number }

export const limits = settingGroup({ key: 'limits', schema, mayChange: 'owner' })

export const getLimits = limits.get

/** `address` is who asks; the smallest shared network that it is part of decides. Null: unknown, and the ordinary limit. */
export function limitOfNetwork(
  { shared, networkPerMinute, networkPerHour }: Limits,
  address: string | null,
): Limit {
  const own = { perMinute: networkPerMinute, perHour: networkPerHour }
  if (!address || shared.length === 0 || !ipaddr.isValid(address)) return own
  const asked = ipaddr.process(address)
  const around = shared
    .map((entry) => ({ ...entry, range: ipaddr.parseCIDR(entry.network) }))
    .filter(({ range }) => range[0].kind() === asked.kind() && asked.match(range))
    .sort((a, b) => b.range[1] - a.range[1])
  return around[0] ?? own
}

function isNetwork(text: string): boolean {
  return ipaddr.isValidCIDR(text)
}
