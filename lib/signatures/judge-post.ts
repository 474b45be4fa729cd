// Judges a post by the rules that the team has set at this moment, and takes notice of floods: what is suspicious now decides
// whether those who come next are asked for a proof of work.

import { noteSuspicious } from './floods'
import { judgeSigning, type Judgement, type SigningFacts } from './judge-signing'
import { isOverCampaignLimit } from './network-limits'
import type { SigningRules } from './signing-rules'

export type Post = {
  slug: string
  email: { address: string }
  isOverNetworkLimit: boolean
  proof: SigningFacts['proof']
}

export async function judgePost(rules: SigningRules, post: Post): Promise<Judgement> {
  const { slug, isOverNetworkLimit, proof } = post
  const { limits, domains } = rules
  const judgement = judgeSigning(post, {
    isOverNetworkLimit,
    isOverCampaignLimit: isOverCampaignLimit(limits, slug),
    proof,
    domains,
    holdFor: limits.holdFor,
  })
  if (judgement.flags.some((flag) => flag !== 'no-proof-of-work')) await noteSuspicious(slug)
  return judgement
}
