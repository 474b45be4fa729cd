// What mail providers make of the addresses at their domains, as data that the team edits: which different ways of writing reach one
// mailbox. A change applies to new signatures; tags already stored stay as they are, until `countersign retag`.

import { z } from 'zod'
import { settingGroup } from '@/lib/platform/setting-group'
import { mailDomain } from './mail-domain'

export type AddressRules = {
  /** Domains that are one house: a name at the left is the same mailbox as that name at the right. */
  sameHouse: Readonly<Record<string, string>>
  /** Houses that ignore dots in the name: a.b and ab are one mailbox. */
  dotsIgnored: readonly string[]
  /**
   * Houses where a plus sign is a letter of the name like any other, so that a+b and a are two people.
   * They answer mail to an invented plus-tag with "no such mailbox".
   */
  plusIsALetter: readonly string[]
}

export const standardRules: AddressRules = {
  sameHouse: {
    'googlemail.com': 'gmail.com',
    'protonmail.com': 'proton.me',
    'protonmail.ch': 'proton.me',
    'pm.me': 'proton.me',
  },
  dotsIgnored: ['gmail.com', 'proton.me'],
  plusIsALetter: ['yahoo.co.jp', 'docomo.ne.jp', 'ezweb.ne.jp'],
}

const list = z.array(mailDomain).max(1_000, 'List at most 1,000 domains.')

const schema = z.object({
  sameHouse: z
    .record(mailDomain, mailDomain)
    .refine((houses) => Object.values(houses).every((house) => !Object.hasOwn(houses, house)), {
      error: 'A house stands at the right only: not a = b and b = c.',
    })
    .default(standardRules.sameHouse),
  dotsIgnored: list.default([...standardRules.dotsIgnored]),
  plusIsALetter: list.default([...standardRules.plusIsALetter]),
})

export const addressRules = settingGroup({ key: 'address-rules', schema, mayChange: 'owner' })

/** Shared by every copy of this module in the process: the app's bundles may hold several. */
const holder = globalThis as typeof globalThis & { countersignAddressRules?: AddressRules }

/** As last loaded by this process; the standard ones before that. */
export function rulesInForce(): AddressRules {
  return holder.countersignAddressRules ?? standardRules
}

/** At most a second old. Whoever makes a tag for a new signature, or looks for one by an address, asks for them first. */
export async function loadAddressRules(): Promise<AddressRules> {
  return (holder.countersignAddressRules = await addressRules.get())
}

/** For tests that empty the database. */
export function forgetAddressRules(): void {
  addressRules.forget()
  delete holder.countersignAddressRules
}
