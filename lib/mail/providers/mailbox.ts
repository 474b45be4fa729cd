// The local mailbox: for a machine with nothing configured, every mail becomes a row that /mailbox shows. A repeated request
// stores nothing twice: the batch's key and the position in it are unique.

import { pool } from '@/lib/platform/db'
import type { MailProvider, OutgoingMail } from './provider'

export const mailbox: MailProvider = {
  name: 'mailbox',
  batchSize: 100,
  atOnce: 20,
  remembersKeys: true,
  async send(mails, key) {
    const rows = mails.map((mail, position) => ({
      ...mail,
      key: `${key}:${position}`,
      headers: allHeaders(mail),
    }))
    await pool().query(
      `INSERT INTO "MailboxMail" ("key", "to", "subject", "text", "html", "headers")
       SELECT "key", "to", "subject", "text", "html", "headers" FROM json_to_recordset($1)
         AS mail("key" text, "to" text, "subject" text, "text" text, "html" text, "headers" jsonb)
       ON CONFLICT ("key") DO NOTHING`,
      [JSON.stringify(rows)],
    )
    return { kind: 'accepted', ids: rows.map((row) => row.key) }
  },
}

function allHeaders({ from, headers }: OutgoingMail): Record<string, string> {
  return { From: from, ...headers }
}
