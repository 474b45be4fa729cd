// Judges a post by the rules that the team has set at this moment, and takes notice of floods: what is suspicious now decides
// whether those who come next are asked for a proof of work.

import { getDomainEdits } from './domain-lists'
import { noteSuspicious } from './floods'
import { judgeSigning, type Judgement, type SigningFacts } from './judge-signing'
import { getLimits } from './limits'
import { isOverCampaignLimit } from './network-limits'

export type Post = {
  slug: string
  email: { address: string }
  isOverNetworkLimit: boolean
  proof: SigningFacts['proof']
}

export async function judgePost({ slug, email, isOverNetworkLimit, proof }: Post): Promise<Judgement> {
  const { holdFor } = await getLimits()
  const isOverLimit = await isOverCampaignLimit(slug)
  const domains = await getDomainEdits()
  const facts = { isOverNetworkLimit, isOverCampaignLimit: isOverLimit, proof, domains, holdFor }
  const judgement = judgeSigning({ email }, facts)
  if (judgement.flags.some((flag) => flag !== 'no-proof-of-work')) await noteSuspicious(slug)
  return judgement
}
