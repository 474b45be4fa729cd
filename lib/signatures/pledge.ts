// What a press of the button would confirm, whole, as the page shows it to whoever holds the mailbox, with a mark over exactly
// that: until it is confirmed, somebody else may post for the same mailbox, and the press holds for what was seen.

import { pool } from '@/lib/platform/db'
import type { SignedAs } from './signed-as'

export type Pledge = SignedAs & {
  /** 16 hexadecimal digits: another mark, another content. */
  seen: string
  /** The words that were read when it was signed: a correction since then changes nothing about them. */
  wording: string
  isCorrectedSince: boolean
}

const fields = ['signatory', 'name', 'body', 'role', 'country', 'city', 'comment', 'showName', 'updates']
const columns = fields.map((field) => `s."${field}"`).join(', ')

/** SQL: the mark of signature `s`. */
export const seenMark = `left(encode(sha256(convert_to(
  jsonb_build_array(${columns}, s."wordingId", s."consentText")::text, 'UTF8')), 'hex'), 16)`

/** Content and mark in one read. `id` comes out of a mailed token. */
export async function getPledge(id: string): Promise<Pledge | null> {
  const { rows } = await pool().query<Pledge>({
    name: 'pledge',
    text: `SELECT ${seenMark} AS "seen", ${columns}, w."text" AS "wording",
                  EXISTS (SELECT FROM "Wording" newer WHERE newer."campaignId" = w."campaignId" AND newer."version" > w."version")
                    AS "isCorrectedSince"
             FROM "Signature" s JOIN "Wording" w ON w."id" = s."wordingId" WHERE s."id" = $1`,
    values: [id],
  })
  return rows[0] ?? null
}
