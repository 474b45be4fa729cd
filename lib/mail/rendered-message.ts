// A message as it was rendered at its first freezing, kept for every later batch and every retry of one.

import { pool } from '@/lib/platform/db'
import { renderMail, type RenderedMail } from './render-mail'
import type { DataOf, TemplateName } from './templates/mail-data'

type MessageRow = { template: TemplateName; data: DataOf[TemplateName]; rendered: RenderedMail | null }

export async function getRendered(messageId: string): Promise<RenderedMail> {
  const { rows } = await pool().query<MessageRow>(
    'SELECT "template", "data", "rendered" FROM "Message" WHERE "id" = $1',
    [messageId],
  )
  const message = rows[0]!
  return message.rendered ?? keepRendered(messageId, await renderMail(message.template, message.data))
}

/** Two workers at once: the first one's stays, and both use it. */
async function keepRendered(messageId: string, rendered: RenderedMail): Promise<RenderedMail> {
  const { rows } = await pool().query<{ rendered: RenderedMail }>(
    `UPDATE "Message" SET "rendered" = coalesce("rendered", $2) WHERE "id" = $1 RETURNING "rendered"`,
    [messageId, JSON.stringify(rendered)],
  )
  return rows[0]!.rendered
}
