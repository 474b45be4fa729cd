// What an update would look like and whom it would reach, while it is still being typed: rendered by the template of the mail
// itself, with links that lead nowhere personal. Writes nothing.

import type { FieldErrors } from '@/lib/core/field-errors'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import type { DataOf } from '@/lib/mail/templates/mail-data'
import { fillPlaceholders } from '@/lib/mail/fill-placeholders'
import { getHouse } from '@/lib/mail/house'
import { renderMail } from '@/lib/mail/render-mail'
import { pool } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { countRecipients } from './recipients'
import { readUpdateFields, type UpdateFields } from './schema'
import { testLinks } from './test-links'
import { updateMessage } from './update-message'

export type Preview = {
  subject: string
  html: string
  recipientCount: number
  needsApproval: boolean
}

export type PreviewAnswer =
  | { ok: true; preview: Preview }
  | { ok: false; reason: 'not-allowed' | 'not-found' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }

/** `fields` is whatever the form holds just now. */
export async function previewUpdate(actor: Actor, slug: string, fields: unknown): Promise<PreviewAnswer> {
  if (!isAtLeast(actor.role, 'viewer')) return { ok: false, reason: 'not-allowed' }
  const read = readUpdateFields(fields)
  if (!read.ok) return { ok: false, reason: 'invalid', errors: read.errors }
  const campaign = await getCampaign(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  return { ok: true, preview: await preview(campaign, read.fields) }
}

type Campaign = { id: string; slug: string; headline: string }

async function getCampaign(slug: string): Promise<Campaign | null> {
  const { rows } = await pool().query<Campaign>(
    'SELECT "id", "slug", "headline" FROM "Campaign" WHERE "slug" = $1',
    [slug],
  )
  return rows[0] ?? null
}

async function preview(campaign: Campaign, fields: UpdateFields): Promise<Preview> {
  const [house, { approveOver }] = [await getHouse(), await getSettings()]
  const { subject, html } = await renderUpdate(updateMessage(house, { ...campaign, n: null }, fields))
  const recipientCount = await countRecipients(pool(), { campaignId: campaign.id, ...fields })
  return { subject, html, recipientCount, needsApproval: recipientCount > approveOver }
}

async function renderUpdate(data: DataOf['update']): Promise<{ subject: string; html: string }> {
  const rendered = await renderMail('update', data)
  return fillPlaceholders(rendered, testLinks())!
}
