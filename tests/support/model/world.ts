// What we believe about every signature, without a database: small enough to be read and believed. apply.ts does the same to the
// real ones, agree.ts compares.

import type { CampaignPlace } from './agree'
import { isThrowAway, places, type Operation, type PersonOperation } from './operation'

export type ModelState = 'pending' | 'confirmed' | 'withdrawn' | 'invalidated' | 'expired'

export type ModelSignature = {
  campaign: number
  state: ModelState
  /** Confirmed since it was last signed. */
  isAnswered: boolean
  isHeld: boolean
  /** Removed by the team, and withdrawn, whichever came first. */
  isWithdrawn: boolean
  place: number
  isErased: boolean
  removal: number | null
}

export class World {
  readonly signatures: ModelSignature[] = []
  readonly removals: { isRestored: boolean }[] = []
  readonly closed = new Set<number>()
  private readonly own = new Map<string, ModelSignature>()

  find(person: number, campaign: number): ModelSignature | null {
    return this.own.get(`${person} ${campaign}`) ?? null
  }

  /** True when the operation means something now. */
  isPossible(operation: Operation): boolean {
    if (['sign', 'close', 'retain'].includes(operation.kind)) return true
    if (operation.kind === 'restore') return this.nextRemoval(operation.removal) !== null
    if (operation.kind === 'remove') return this.removable(operation).length > 0
    return 'person' in operation && this.find(operation.person, operation.campaign) !== null
  }

  sign({ person, campaign, place }: PersonOperation): 'stored' | 'closed' {
    if (this.closed.has(campaign)) return 'closed'
    const known = this.find(person, campaign)
    if (!known) this.add(person, { ...fresh, campaign, place, isHeld: isThrowAway(person) })
    else if (known.state !== 'confirmed' && known.state !== 'invalidated')
      Object.assign(known, { ...signedAnew, place, isHeld: isHeldAnew(known, person) })
    return 'stored'
  }

  confirm(signature: ModelSignature): boolean {
    if (signature.state === 'pending') Object.assign(signature, { state: 'confirmed', isAnswered: true })
    return signature.state === 'confirmed'
  }

  withdraw(signature: ModelSignature): boolean {
    if (signature.state === 'invalidated') return !signature.isWithdrawn && (signature.isWithdrawn = true)
    if (signature.state !== 'confirmed') return false
    signature.state = 'withdrawn'
    return true
  }

  undo(signature: ModelSignature): boolean {
    if (!signature.isAnswered || !(signature.state === 'withdrawn' || signature.isWithdrawn)) return false
    if (signature.state === 'withdrawn') signature.state = 'confirmed'
    signature.isWithdrawn = false
    return true
  }

  release(signature: ModelSignature): boolean {
    const isMoved = signature.isHeld && ['pending', 'confirmed'].includes(signature.state)
    if (isMoved) signature.isHeld = false
    return isMoved
  }

  /** In all campaigns: the rows stay, and are nobody's. */
  erase(person: number, campaigns: number): void {
    for (let campaign = 0; campaign < campaigns; campaign++) {
      const signature = this.find(person, campaign)
      if (!signature) continue
      signature.isErased = true
      if (signature.state === 'pending') signature.state = 'expired'
      this.own.delete(`${person} ${campaign}`)
    }
  }

  /** What nobody confirmed is nobody's any more. Most of their rows are gone; all of them go on being told. */
  retain(): void {
    for (const [key, signature] of this.own) {
      if (signature.isAnswered) continue
      signature.isErased = true
      if (signature.state === 'pending') signature.state = 'expired'
      this.own.delete(key)
    }
  }

  countStates(campaign: number): Record<ModelState, number> {
    const counts = { pending: 0, confirmed: 0, withdrawn: 0, invalidated: 0, expired: 0 }
    for (const signature of this.signatures) if (signature.campaign === campaign) counts[signature.state]++
    return counts
  }

  removable({
    campaign,
    persons,
  }: {
    campaign: number
    persons: number[]
  }): { person: number; signature: ModelSignature }[] {
    return persons.flatMap((person) => {
      const signature = this.find(person, campaign)
      return signature && isRemovable(signature) ? [{ person, signature }] : []
    })
  }

  remove(signatures: ModelSignature[]): void {
    const removal = this.removals.push({ isRestored: false }) - 1
    for (const signature of signatures) {
      if (signature.state === 'withdrawn') signature.isWithdrawn = true
      Object.assign(signature, { state: 'invalidated', removal })
    }
  }

  nextRemoval(wanted: number): number | null {
    const open = this.removals.flatMap(({ isRestored }, index) => (isRestored ? [] : [index]))
    return open[wanted % open.length] ?? null
  }

  restore(removal: number): void {
    this.removals[removal]!.isRestored = true
    for (const signature of this.signatures)
      if (signature.removal === removal && signature.state === 'invalidated')
        Object.assign(signature, { state: restored(signature), isWithdrawn: false, removal: null })
  }

  /** What each place of a campaign counts; those of nowhere have none. */
  countPlaces(campaign: number): CampaignPlace[] {
    const counts = new Map<string, number>()
    for (const signature of this.signatures) {
      if (signature.campaign !== campaign || signature.state !== 'confirmed' || signature.isHeld) continue
      const { country, city } = places[signature.place]!
      const name = `${country} ${signature.isErased ? '' : city}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  private add(person: number, signature: ModelSignature): void {
    this.signatures.push(signature)
    this.own.set(`${person} ${signature.campaign}`, signature)
  }
}

const fresh = {
  state: 'pending',
  isAnswered: false,
  isWithdrawn: false,
  isErased: false,
  removal: null,
} as const

const signedAnew = { state: 'pending', isAnswered: false, isWithdrawn: false } as const

/** What was released stays so until it is confirmed; whoever begins anew is looked at anew. */
function isHeldAnew({ state, isHeld }: ModelSignature, person: number): boolean {
  return (state !== 'pending' || isHeld) && isThrowAway(person)
}

const isRemovable = ({ state }: ModelSignature) => ['pending', 'confirmed', 'withdrawn'].includes(state)

function restored({ isWithdrawn, isAnswered, isErased }: ModelSignature): ModelState {
  if (isAnswered) return isWithdrawn ? 'withdrawn' : 'confirmed'
  return isErased || isWithdrawn ? 'expired' : 'pending'
}
