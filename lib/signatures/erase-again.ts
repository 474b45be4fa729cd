// Repeats every erasure on a database that was restored from a backup older than it: what was there when somebody was erased goes
// again, what they did afterwards stays. To be called before the restored database is served.

import { emailTag } from '@/lib/mail/email-tag'
import { loadAddressRules } from '@/lib/mail/address-rules'
import { readAddress } from '@/lib/mail/email-address'
import { pool } from '@/lib/platform/db'
import { eraseTags } from './erase-person'
import { listShownMembers } from './forget-former-member'
import { erasureMark, keepErased, listErased } from './erasure-mark'

type Known = { tag: Buffer; address: string | null }

/** Resolves to how many people were erased again. */
export async function eraseAgain(): Promise<number> {
  const erased = await listErased(pool())
  if (erased.size === 0) return 0
  await keepErased(pool(), erased)
  await loadAddressRules()
  const again = new Set<string>()
  for (const { tag, address } of await listKnown()) {
    const mark = erasureMark(tag).toString('base64url')
    const until = erased.get(mark)
    if (!until) continue
    await eraseTags({ tags: [tag], addresses: address ? [address] : [], until })
    again.add(mark)
  }
  return again.size
}

/** Everybody of whom a row holds something. */
async function listKnown(): Promise<Known[]> {
  const { rows } = await pool().query<{ tag: Buffer }>(
    `SELECT "emailTag" AS tag FROM "Signature" WHERE "erasedAt" IS NULL
     UNION SELECT "emailTag" FROM "Delivery" WHERE "emailTag" <> ''
     UNION SELECT "emailTag" FROM "Suppression" UNION SELECT "emailTag" FROM "MailRefusal"`,
  )
  const leads = await pool().query<{ email: string }>('SELECT DISTINCT "email" FROM "LeadSignatory"')
  const addresses = [...leads.rows.map(({ email }) => email), ...(await listShownMembers(pool()))]
  return [...rows.map(({ tag }) => ({ tag, address: null })), ...addresses.flatMap(knownByAddress)]
}

function knownByAddress(address: string): Known[] {
  const read = readAddress(address)
  return read.ok ? [{ tag: emailTag(read.canonical), address }] : []
}
