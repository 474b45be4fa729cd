// Messages as they were rendered at their first freezing, kept for every later batch and every retry of one. What cannot be rendered
// is missing in the answer and holds up nobody: its deliveries fail alone (freeze-batch.ts), for a person to see.

import type { Queryable } from '@/lib/platform/db'
import { log } from '@/lib/platform/logger'
import { renderMail, type RenderedMail } from './render-mail'
import type { DataOf, TemplateName } from './templates/mail-data'

export type Rendered = ReadonlyMap<string, RenderedMail>

type MessageRow = {
  id: string
  template: TemplateName
  data: DataOf[TemplateName]
  rendered: RenderedMail | null
}

/** By message. Two workers at once take the same order, and the rendering that came first. */
export async function getRendered(db: Queryable, messageIds: readonly string[]): Promise<Rendered> {
  const { rows } = await db.query<MessageRow>(
    `SELECT "id", "template", "data", "rendered" FROM "Message" WHERE "id" = ANY ($1) ORDER BY "id"`,
    [[...new Set(messageIds)]],
  )
  const rendered = new Map<string, RenderedMail>()
  for (const message of rows) {
    const mail = message.rendered ?? (await renderFirst(db, message))
    if (mail) rendered.set(message.id, mail)
  }
  return rendered
}

async function renderFirst(db: Queryable, { id, template, data }: MessageRow): Promise<RenderedMail | null> {
  const mail = await renderMail(template, data).catch((fault: unknown) => {
    log.error({ reason: template, fault }, 'a message cannot be rendered')
    return null
  })
  if (!mail) return null
  const { rows } = await db.query<{ rendered: RenderedMail }>(
    `UPDATE "Message" SET "rendered" = coalesce("rendered", $2) WHERE "id" = $1 RETURNING "rendered"`,
    [id, JSON.stringify(mail)],
  )
  return rows[0]!.rendered
}
