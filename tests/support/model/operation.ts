// What can happen to signatures, as data that fast-check draws: who, where, in which spelling, from which place.

import fc from 'fast-check'

export type PersonOperation = {
  kind: 'sign' | 'replay' | 'confirm' | 'withdraw' | 'undo' | 'release' | 'erase'
  person: number
  campaign: number
  spelling: number
  place: number
}

/** These touch many, or what everybody else may do. */
export type TeamOperation =
  | { kind: 'remove'; campaign: number; persons: number[] }
  | { kind: 'restore'; removal: number }
  | { kind: 'close'; campaign: number }
  /** Everything that nobody has confirmed so far is of long ago, and a night comes. */
  | { kind: 'retain' }

export type Operation = PersonOperation | TeamOperation

export type Size = { people: number; campaigns: number }

const weights: [PersonOperation['kind'], number][] = [
  ['sign', 36],
  ['replay', 10],
  ['confirm', 30],
  ['withdraw', 10],
  ['undo', 5],
  ['release', 6],
  ['erase', 1],
]

export function personOperation({ people, campaigns }: Size): fc.Arbitrary<PersonOperation> {
  return fc.record({
    kind: fc.oneof(...weights.map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind) }))),
    person: fc.nat(people - 1),
    campaign: fc.nat(campaigns - 1),
    spelling: fc.nat(3),
    place: fc.nat(places.length - 1),
  })
}

export function teamOperation({ people, campaigns }: Size): fc.Arbitrary<TeamOperation> {
  const campaign = fc.nat(campaigns - 1)
  const persons = fc.uniqueArray(fc.nat(people - 1), { minLength: 1, maxLength: 40 })
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('remove' as const), campaign, persons }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('restore' as const), removal: fc.nat(1_000) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), campaign }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('retain' as const) }) },
  )
}

/** `typed` is counted as `city`. */
export const places = [
  { country: 'NL', typed: 'Delft', city: 'Delft' },
  { country: 'NL', typed: ' DELFT ', city: 'Delft' },
  { country: 'NL', typed: 'den  haag', city: 'Den Haag' },
  { country: 'NL', typed: '', city: '' },
  { country: 'IS', typed: 'Vík', city: 'Vík' },
  { country: 'DE', typed: '', city: '' },
]

/** Every tenth person has a mailbox that is held until it is released; the others have many ways to write theirs. */
export function isThrowAway(person: number): boolean {
  return person % 10 === 0
}

export function addressOf(person: number, spelling: number): string {
  if (isThrowAway(person)) return spell(`person${person}`, 'mailinator.com', spelling)
  if (person % 2) return spell(`person${person}`, 'example.org', spelling)
  return spelling === 3
    ? `p.erson${person}+tag@googlemail.com`
    : spell(`person${person}`, 'gmail.com', spelling)
}

function spell(name: string, domain: string, spelling: number): string {
  const ways = [name, name.toUpperCase(), `${name}+petitions`, `${name}+a+b`]
  return `${ways[spelling]}@${spelling === 1 ? domain.toUpperCase() : domain}`
}
