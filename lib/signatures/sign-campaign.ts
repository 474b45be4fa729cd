// Signs a campaign: what was posted is read and judged, then stored as a pending signature with the mail that its owner answers.
// The answer is the same, and the work comparable, for an address that is new, pending or confirmed: nobody learns from it who
// has signed.

import type { FieldErrors } from '@/lib/core/field-errors'
import { isSlug } from '@/lib/core/slug'
import { emailTag } from '@/lib/mail/email-tag'
import { judgePost } from './judge-post'
import { countSigning } from './network-limits'
import { networkTag } from './network-tag'
import { checkProof } from './proof-of-work'
import { readSignForm } from './schema'
import { readSignExtras } from './sign-extras'
import { signings, type SigningAnswer } from './sign-together'
import { getSigningCampaign } from './signing-campaign'
import { getSigningRules } from './signing-rules'

export type SignResult =
  | { ok: true }
  | { ok: false; reason: 'no-such-campaign' | 'closed' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }
  | { ok: false; reason: 'too-many'; retryAfterSeconds: number }

/** `fields` is whatever the form or script sent; `address` is the network address it came from, null when unknown. */
export type SignRequest = { slug: string; fields: unknown; address: string | null }

export async function signCampaign({ slug, fields, address }: SignRequest): Promise<SignResult> {
  const network = networkTag(address)
  const rules = await getSigningRules()
  const limit = countSigning(rules.limits, network, address)
  if (limit.room === 'none')
    return { ok: false, reason: 'too-many', retryAfterSeconds: limit.retryAfterSeconds }
  if (!isSlug(slug)) return resultOf['no-such-campaign']
  const extras = readSignExtras(fields)
  const read = readSignForm(extras.mended ? { ...(fields as object), email: extras.mended } : fields)
  if (!read.ok) return unlessStored(slug, { ok: false, reason: 'invalid', errors: read.errors })
  // A machine filled the field that people do not see: it gets the answer, and nothing is kept.
  if (read.form.website) return unlessStored(slug, { ok: true })
  const { form } = read
  const proof = await checkProof(rules, slug, extras.solution)
  const isOverNetworkLimit = limit.room === 'held'
  const judgement = await judgePost(rules, { slug, email: form.email, isOverNetworkLimit, proof })
  const tag = emailTag(form.email.canonical)
  return resultOf[await signings.add({ slug, form, tag, network, ...judgement })]
}

const resultOf: Record<SigningAnswer, SignResult> = {
  stored: { ok: true },
  'no-such-campaign': { ok: false, reason: 'no-such-campaign' },
  closed: { ok: false, reason: 'closed' },
  'text-changed': {
    ok: false,
    reason: 'invalid',
    errors: {
      form: ['The text you sign has changed since you opened this page: please read it and sign again.'],
    },
  },
}

/** What is not stored is told so, but first whether there is anything to sign. */
async function unlessStored(slug: string, result: SignResult): Promise<SignResult> {
  const campaign = await getSigningCampaign(slug)
  if (!campaign) return resultOf['no-such-campaign']
  return campaign.isOpen ? result : resultOf.closed
}
