// The thank-you page. Only the answer to the press itself holds the mark with which the next button signs at once (press-mark.ts):
// the address may be anybody's a minute later.

import { getNextPress } from '@/lib/pages/next-press'
import { renderConfirmedPage } from '@/lib/pages/render-confirmed-page'
import { htmlResponse, scriptPolicy } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { makePressMark } from '@/lib/signatures/press-mark'
import type { SignatureView } from '@/lib/signatures/queries'

type Thanks = {
  token: string
  id: string
  signature: SignatureView
  /** The mailbox's owner is reading: they have just pressed. */
  isOwners: boolean
  /** Their press was for another text than the one in force. */
  isChanged?: boolean
}

export async function thank({ token, id, signature, isOwners, isChanged }: Thanks): Promise<Response> {
  const { campaign, number, isHeld } = signature
  const [site, press] = await Promise.all([getSiteView(), getNextPress(id, `/confirm/${token}/next`)])
  const isFresh = isOwners && press?.signer.isFresh === true
  const mark = press && isFresh ? makePressMark({ id, slug: press.campaign.slug }) : undefined
  const next = press && { ...press, signer: { ...press.signer, isFresh }, mark, isChanged }
  const html = await renderConfirmedPage({ site, campaign, number, isHeld, next })
  return htmlResponse(html, { status: isChanged ? 409 : 200, cache: 'no-store', headers: scriptPolicy })
}
