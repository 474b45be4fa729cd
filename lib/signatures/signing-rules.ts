// All that a post is judged by, read together, as very many posts ask for it. What the team changes holds within a second, in every
// process.

import { loadAddressRules } from '@/lib/mail/address-rules'
import type { DomainEdits } from '@/lib/mail/disposable'
import { keepBriefly } from '@/lib/platform/keep-briefly'
import { getDomainEdits } from './domain-lists'
import { listFloods } from './floods'
import { getLimits, type Limits } from './limits'
import { proofSettings, type ProofSettings } from './proof-settings'

export type SigningRules = {
  limits: Limits
  domains: DomainEdits
  proof: ProofSettings
  /** Campaigns that are in one. */
  floods: ReadonlySet<string>
}

/** From then on addresses are read by the rules in force, too. */
export const { get: getSigningRules } = keepBriefly(async (): Promise<SigningRules> => {
  const [limits, domains, proof, floods] = await Promise.all([
    getLimits(),
    getDomainEdits(),
    proofSettings.get(),
    listFloods(),
    loadAddressRules(),
  ])
  return { limits, domains, proof, floods }
})
