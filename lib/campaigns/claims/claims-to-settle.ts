// What the editor sees of each unsupported number or quotation: the passage nearest to it, and who signed it off. Pure.

import type { TeamCampaign } from '../team-view'
import { listClaims, tellClaim, type Claim } from './list-claims'
import type { SignOff } from './list-sign-offs'
import { nearestPassage, sentenceAround, type Passage } from './nearest-passage'

export type SettlingClaim = Pick<Claim, 'key' | 'place'> & {
  sentence: string
  nearest: Pick<Passage, 'n' | 'text'> | null
  signOff: Pick<SignOff, 'by' | 'reason'> | null
}

export function claimsToSettle(campaign: TeamCampaign): SettlingClaim[] {
  return listClaims(campaign).map((claim) => {
    const nearest = nearestTo(claim, campaign)
    const signOff = campaign.signOffs.find(({ key }) => key === claim.key)
    return {
      key: claim.key,
      place: claim.place,
      sentence: tellClaim(claim),
      nearest: nearest && { n: nearest.n, text: nearest.text },
      signOff: signOff ? { by: signOff.by, reason: signOff.reason } : null,
    }
  })
}

/** To a quotation's own words; to the sentence in which a number stands. */
function nearestTo({ kind, text, words }: Claim, { documents }: TeamCampaign): Passage | null {
  const near = kind === 'number' ? sentenceAround(text, words) : words
  return nearestPassage(near, documents, kind)
}
