// What somebody who has signed may sign next with one press, ready to be shown: null where nothing is left, or nobody to sign it.

import type { NextPressProps } from '@/components/signatures/next-press'
import { getPublicCampaign } from '@/lib/campaigns/queries'
import { getNextSigner, getNextSlug } from '@/lib/signatures/next-signer'

/** `id` is a signature of theirs, out of a mailed token; `door` is what the presses of that page begin with. */
export async function getNextPress(
  id: string,
  door: string,
): Promise<Omit<NextPressProps, 'isChanged'> | null> {
  const signer = await getNextSigner(id)
  const slug = signer && (await getNextSlug(id))
  const campaign = slug && (await getPublicCampaign(slug))
  if (!signer || !campaign) return null
  const { name, country, city, isFresh } = signer
  const action = `${door}/${campaign.slug}`
  return { campaign, wording: campaign.wording, signer: { name, country, city, isFresh }, action }
}
