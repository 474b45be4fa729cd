// Stores signatures and queues the mails that their owners answer, many in one transaction: what each costs alone is shared.
// If we stop before the commit, nothing happened; after it, the mails will be sent whatever stops. Nobody is answered before.

import type { PoolClient } from 'pg'
import { getHouse } from '@/lib/mail/house'
import { deliveriesQuery } from '@/lib/mail/queue-deliveries'
import { withKeyedTransaction, type Steps } from '@/lib/platform/db'
import { rowBatch } from '@/lib/platform/row-batch'
import { getSettings } from '@/lib/platform/settings'
import { prepareAnswers } from './queue-answers'
import { inOrderOfTags, type Signing } from './signing'
import { takeTurns, type SigningCampaign } from './signing-campaign'
import { storeSignatures, type NewSignature } from './store-signatures'

/** `text-changed`: it is not the wording in force that was read. */
export type SigningAnswer = 'stored' | 'no-such-campaign' | 'closed' | 'text-changed'

/** One batch a process; processes take turns by the mailbox (signing-campaign.ts). */
export const signings = rowBatch({ write: signTogether, keyOf: ({ tag }: Signing) => keyOf(tag) })

/** Each tag comes once. A patient signature waits for an editor who is changing its text. */
export async function signTogether(
  signings: Signing[],
  { isPatient }: { isPatient: boolean },
): Promise<SigningAnswer[]> {
  const [house, { timeZone }] = [await getHouse(), await getSettings()]
  const inOrder = inOrderOfTags(signings)
  const tags = inOrder.map(({ tag }) => tag)
  const slugs = [...new Set(inOrder.map(({ slug }) => slug))]
  const write: Steps<Map<string, SigningCampaign>, SigningAnswer[]> = {
    first: (client) => takeTurns(client, { timeZone, slugs, tags, isPatient }),
    async rest(client, campaigns) {
      const stored = await store(client, inOrder, campaigns)
      const mails = await prepareAnswers(client, house, stored)
      const isStored = new Set(stored.map(({ tag }) => keyOf(tag)))
      const answerOf = ({ tag, slug }: Signing) =>
        isStored.has(keyOf(tag)) ? 'stored' : whyNot(campaigns.get(slug))
      return { result: signings.map(answerOf), last: deliveriesQuery(mails) }
    },
  }
  return withKeyedTransaction(write, { isPatient })
}

async function store(client: PoolClient, signings: Signing[], campaigns: Map<string, SigningCampaign>) {
  const fresh = signings.flatMap((signing): NewSignature[] => {
    const campaign = campaigns.get(signing.slug)
    return campaign && isWelcome(signing, campaign) ? [{ ...signing, campaign }] : []
  })
  if (fresh.length === 0) return []
  const rows = await storeSignatures(client, fresh)
  return fresh.flatMap(({ campaign, tag }) => {
    const stored = rows.get(keyOf(tag))
    return stored ? [{ campaign, tag, stored }] : []
  })
}

function isWelcome({ form }: Signing, { isOpen, wordingVersion }: SigningCampaign): boolean {
  return isOpen && (form.wording ?? wordingVersion) === wordingVersion
}

function whyNot(campaign: SigningCampaign | undefined): SigningAnswer {
  if (!campaign) return 'no-such-campaign'
  return campaign.isOpen ? 'text-changed' : 'closed'
}

function keyOf(tag: Buffer): string {
  return tag.toString('latin1')
}
