// The people who get one mail of every template: signers who wait, who confirmed and who were reminded, and three of the team.

import { addressOf } from '../stories'

export type Cast = { slug: string } & Record<Person, string>
export type Person = 'pending' | 'confirmed' | 'owner' | 'invited' | 'member'

export function castFor(slug: string): Cast {
  return {
    slug,
    pending: addressOf('pending'),
    confirmed: addressOf('confirmed'),
    owner: addressOf('owner'),
    invited: addressOf('invited'),
    member: addressOf('member'),
  }
}

export function addressesOf({ pending, confirmed, owner, invited, member }: Cast): string[] {
  return [pending, confirmed, owner, invited, member]
}
