// What a signature is noticed for when it comes in, and whether it is held: mailed and confirmed like any other, and not counted
// until the team releases it. Pure: the same for the same post and rules. It never refuses, and nobody learns of it
// before they have confirmed from their mailbox: then they are told that the team looks first.

import { isDisposable, withParents, type DomainEdits } from '@/lib/mail/disposable'
import { findLookAlike, isInLookAlikeLetters } from '@/lib/mail/look-alike'
import { flags, type Flag } from '@/lib/core/flags'

export type SigningFacts = {
  isOverNetworkLimit: boolean
  isOverCampaignLimit: boolean
  /** Of the proof of work: `missing` covers wrong, late and used ones too. */
  proof: 'not-asked' | 'given' | 'missing'
  /** The team's edits of the domain lists, and the flags that hold. */
  domains: DomainEdits
  holdFor: readonly Flag[]
}

export type Judgement = { flags: Flag[]; heldReason: Flag | null }

export function judgeSigning(form: { email: { address: string } }, facts: SigningFacts): Judgement {
  const domain = form.email.address.slice(form.email.address.lastIndexOf('@') + 1).toLowerCase()
  const isTrusted = withParents(domain).some((name) => facts.domains.trusted.has(name))
  const noticed: Record<Flag, boolean> = {
    'look-alike-letters': !isTrusted && isInLookAlikeLetters(domain),
    'disposable-domain': isDisposable(domain, facts.domains),
    'look-alike-domain': !isTrusted && findLookAlike(domain) !== null,
    'no-proof-of-work': facts.proof === 'missing',
    'network-limit': facts.isOverNetworkLimit,
    'campaign-limit': facts.isOverCampaignLimit,
  }
  const found = flags.filter((flag) => noticed[flag])
  return { flags: found, heldReason: found.find((flag) => facts.holdFor.includes(flag)) ?? null }
}
