// One mail of every template in the mailbox of a running site, made by the verbs that always make it. Only time is moved by hand.

import { owner } from '../actors'
import { post } from '../http'
import { confirmPathIn, eventually, waitForMail } from '../stories'
import type { TemplateName } from '@/lib/mail/templates/mail-data'
import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { addLead } from '@/lib/campaigns/leads/add-lead'
import { inviteLead } from '@/lib/campaigns/leads/invite-lead'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { startSuccessor } from '@/lib/campaigns/start-successor'
import { pool } from '@/lib/platform/db'
import { remindSignatories } from '@/lib/signatures/remind-signatories'
import { inviteMember } from '@/lib/team/invite-member'
import { notifyTeam } from '@/lib/team/notify-team'
import { requestSignIn } from '@/lib/team/request-sign-in'
import { inviteSigners } from '@/lib/updates/invite-signers'
import { scheduleUpdate } from '@/lib/updates/schedule-update'
import { createUpdate } from '@/lib/updates/write-update'
import { addressesOf, type Cast } from './cast'

export type ArrivedMail = { template: TemplateName; text: string; html: string; headers: object }

/** In this order: some answer an earlier one. The compiler holds that no template is missing. */
const makers: { [Name in TemplateName]: (cast: Cast) => Promise<unknown> } = {
  confirm: ({ slug, pending }) => sign(slug, pending),
  welcome: confirm,
  'already-signed': ({ slug, confirmed }) => sign(slug, confirmed),
  'my-link': ({ confirmed }) => post('/my', { email: confirmed }),
  reminder: remind,
  update: tellNews,
  successor: inviteToSuccessor,
  'lead-approval': askLead,
  invitation: ({ invited }) => inviteMember(owner, { email: invited, role: 'viewer', mail: true }),
  'sign-in': ({ member }) => askToSignIn(member),
  notice: warn,
}

export async function mailEverything(cast: Cast): Promise<ArrivedMail[]> {
  for (const make of Object.values(makers)) await make(cast)
  return eventually(async () => {
    const mails = await listArrived(cast)
    const arrived = new Set(mails.map(({ template }) => template))
    return Object.keys(makers).every((name) => arrived.has(name as TemplateName)) && mails
  }, 'A mail of every template')
}

/** Which template a mail was made from stands with its delivery. */
async function listArrived(cast: Cast): Promise<ArrivedMail[]> {
  const { rows } = await pool().query<ArrivedMail>(
    `SELECT m."template", b."text", b."html", b."headers" FROM "Delivery" d
       JOIN "Message" m ON m."id" = d."messageId" JOIN "MailboxMail" b ON b."key" = d."providerId"
      WHERE d."email" = ANY ($1) ORDER BY d."id"`,
    [addressesOf(cast)],
  )
  return rows
}

async function sign(slug: string, email: string): Promise<void> {
  const form = { name: 'Ada Example', email, country: 'NL', showName: 'on', updates: 'all' }
  const { status } = await post(`/c/${slug}/sign`, form)
  if (status !== 303) throw new Error(`Signing was answered with ${status}.`)
}

async function confirm({ slug, confirmed }: Cast): Promise<void> {
  await sign(slug, confirmed)
  await post(confirmPathIn(await waitForMail(confirmed, /^Confirm/)), {})
  await waitForMail(confirmed, /^Thank you/)
}

/** A day has passed since the first mail left. */
async function remind({ pending }: Cast): Promise<void> {
  await waitForMail(pending)
  await eventually(
    async () =>
      (
        await pool().query(
          `WITH sent AS (UPDATE "Delivery" SET "settledAt" = now() - interval '25 hours'
                          WHERE "email" = $1 AND "state" = 'sent' RETURNING "signatureId")
           UPDATE "Signature" SET "createdAt" = now() - interval '26 hours' WHERE "id" IN (SELECT "signatureId" FROM sent)`,
          [pending],
        )
      ).rowCount,
    'The first mail, settled',
  )
  await remindSignatories()
}

async function tellNews({ slug }: Cast): Promise<void> {
  const written = await createUpdate(owner, slug, { title: 'It is on the agenda', body: 'Come on Monday.' })
  if (!written.ok) throw new Error(`No update: ${written.reason}.`)
  const scheduled = await scheduleUpdate(owner, written.id, { version: written.version, at: null })
  if (!scheduled.ok) throw new Error(`The update was not scheduled: ${scheduled.reason}.`)
}

async function inviteToSuccessor({ slug }: Cast): Promise<void> {
  const started = await startSuccessor(owner, slug)
  if (!started.ok) throw new Error(`No successor: ${started.reason}.`)
  await editCampaign(owner, started.slug, { version: 1, fields: { wording: 'Keep the old harbour open.' } })
  await publishCampaign(owner, started.slug)
  const invited = await inviteSigners(owner, started.slug)
  if (!invited.ok) throw new Error(`Nobody was invited to the successor: ${invited.reason}.`)
}

async function askLead({ slug, invited }: Cast): Promise<void> {
  const added = await addLead(owner, slug, { name: 'Lea Leader', title: 'Harbour master', email: invited })
  if (!added.ok) throw new Error(`No lead signatory: ${added.reason}.`)
  await inviteLead(owner, added.id)
}

async function askToSignIn(member: string): Promise<void> {
  await inviteMember(owner, { email: member, role: 'editor' })
  await pool().query('DELETE FROM "VerificationToken" WHERE "identifier" = $1', [member])
  await requestSignIn(member)
}

/** Whatever the owners were told today is told again. */
async function warn(cast: Cast): Promise<void> {
  await inviteMember(owner, { email: cast.owner, role: 'owner' })
  await pool().query(`DELETE FROM "Fact" WHERE "key" LIKE 'notice-%'`)
  await notifyTeam({ kind: 'queue-stuck', count: 12, minutes: 30 })
  await notifyTeam({ kind: 'bounce-rate', bounced: 8, sent: 200 })
  await notifyTeam({ kind: 'drift', slug: cast.slug, count: 3, rowCount: 4 })
}
