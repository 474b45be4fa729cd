// "Find your signatures": mails the link to all that a mailbox has signed here, to that mailbox alone. Whoever asks learns nothing: the
// answer is the same for an address that has signed nothing, and so is the work. The mail is written either way, and taken back
// where nobody is to get it.

import type { PoolClient } from 'pg'
import { z } from 'zod'
import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { loadAddressRules } from '@/lib/mail/address-rules'
import { emailTag } from '@/lib/mail/email-tag'
import { getHouse, type House } from '@/lib/mail/house'
import { queueDelivery } from '@/lib/mail/outbox'
import { refusalDays } from '@/lib/mail/unwanted'
import { withKeyedTransaction } from '@/lib/platform/db'
import { countSharedHit } from '@/lib/platform/rate-limit'
import { getLimits, limitOfNetwork } from './limits'
import { getMailHistory } from './mail-history'
import { takeMailboxTurns } from './mailbox-turn'
import { networkTag } from './network-tag'
import { nextMailSlot } from './next-mail-slot'
import { email } from './schema'

export type MailMyLinkResult =
  | { ok: true }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }
  | { ok: false; reason: 'too-many'; retryAfterSeconds: number }

type Asked = { to: string; tag: Buffer; house: House }

const form = z.object({ email })

/** `fields` is whatever was sent, `address` the network address it came from. */
export async function mailMyLink(fields: unknown, address: string | null): Promise<MailMyLinkResult> {
  const retryAfterSeconds = await countAsking(address)
  if (retryAfterSeconds !== null) return { ok: false, reason: 'too-many', retryAfterSeconds }
  await loadAddressRules()
  const read = form.safeParse(fields)
  if (!read.success) return { ok: false, reason: 'invalid', errors: errorsOf(read.error) }
  const asked = {
    to: read.data.email.address,
    tag: emailTag(read.data.email.canonical),
    house: await getHouse(),
  }
  await withKeyedTransaction({
    first: (client) => takeMailboxTurns(client, [asked.tag]),
    rest: (client) => answer(client, asked),
  })
  return { ok: true }
}

/** Null while there is room: a network asks as often as it may sign. */
async function countAsking(address: string | null): Promise<number | null> {
  const network = networkTag(address)?.toString('base64')
  if (!network) return null
  const { perMinute, perHour } = limitOfNetwork(await getLimits(), address)
  const [inMinute, inHour] = [countSharedHit('find', network, 60), countSharedHit('find', network, 3600)]
  if (inHour.count > perHour) return inHour.retryAfterSeconds
  return inMinute.count > perMinute ? inMinute.retryAfterSeconds : null
}

/** In the mailbox's turn; a mail that is under way answers this time too. */
async function answer(client: PoolClient, { to, tag, house }: Asked): Promise<{ result: void }> {
  const newest = await findNewest(client, tag)
  const history = await getMailHistory(client, { template: 'my-link', tag, campaignId: null })
  await client.query('SAVEPOINT mail')
  await queueDelivery(client, {
    template: 'my-link',
    data: { house },
    to: newest?.email ?? to,
    emailTag: tag,
    values: {},
    ...(newest && { signatureId: newest.id }),
    ...(history && { notBefore: nextMailSlot(history) }),
  })
  const isWanted = newest && !history?.isUnderWay
  await client.query(isWanted ? 'RELEASE SAVEPOINT mail' : 'ROLLBACK TO SAVEPOINT mail')
  return { result: undefined }
}

/** What somebody typed for a mailbox that refused it is not its own. */
const isRefused = `s."state" = 'pending' AND EXISTS (SELECT FROM "MailRefusal" x WHERE x."emailTag" = s."emailTag"
    AND x."campaignId" = s."campaignId" AND x."refusedAt" > now() - interval '${refusalDays} days')`

async function findNewest(
  client: PoolClient,
  tag: Buffer,
): Promise<{ id: string; email: string } | undefined> {
  const { rows } = await client.query<{ id: string; email: string }>(
    `SELECT s."id", s."email" FROM "Signature" s WHERE s."emailTag" = $1 AND s."erasedAt" IS NULL AND NOT (${isRefused})
      ORDER BY s."createdAt" DESC, s."id" DESC LIMIT 1`,
    [tag],
  )
  return rows[0]
}
