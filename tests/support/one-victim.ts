// Posts by strangers that name one victim, in many spellings and over many campaigns, and when the mails that they cause may leave.

import assert from 'node:assert/strict'
import { pool } from '@/lib/platform/db'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import type { BuiltCampaign } from './build'

/** In groups that come at once. Resolves to how many mails wait, and how many of them may leave within a day. */
export async function nameOneVictim(
  campaigns: BuiltCampaign[],
  postCount: number,
): Promise<{ mailCount: number; firstDayCount: number }> {
  for (let n = 0; n < postCount; n += 32)
    await Promise.all(
      Array.from({ length: Math.min(32, postCount - n) }, (_, k) =>
        post(campaigns[(n + k) % campaigns.length]!, n + k),
      ),
    )
  return readSlots()
}

async function post({ slug }: BuiltCampaign, n: number): Promise<void> {
  const fields = { name: `Stranger ${letters(n)}`, email: spell(n), country: 'NL' }
  assert.deepEqual(await signCampaign({ slug, fields, address: null }), { ok: true })
}

/** Dots anywhere, any tag, either house, any case: all of it reaches victim@gmail.com. */
function spell(n: number): string {
  const dotted = [...'victim'].map((letter, at) => (at > 0 && (n >> at) & 1 ? `.${letter}` : letter)).join('')
  const typed = `${dotted}${n % 3 ? `+${n}` : ''}@${n % 2 ? 'gmail.com' : 'googlemail.com'}`
  return n % 5 ? typed : typed.toUpperCase()
}

const letters = (n: number) => String.fromCharCode(65 + (n % 26))

/** None is lost (each campaign has its mail), and no stretch of a day holds more than three. */
async function readSlots(): Promise<{ mailCount: number; firstDayCount: number }> {
  const { rows } = await pool().query<{ at: Date; isSoon: boolean }>(
    `SELECT "notBefore" AS at, "notBefore" < min("notBefore") OVER () + interval '1 day' - interval '1 second' AS "isSoon" FROM "Delivery" ORDER BY "notBefore"`,
  )
  const times = rows.map(({ at }) => at.getTime())
  for (const [index, time] of times.entries())
    assert(
      index < 3 || time - times[index - 3]! >= 86_400_000 - 1_000,
      `mails ${index - 3} to ${index} are within a day`,
    )
  return { mailCount: rows.length, firstDayCount: rows.filter(({ isSoon }) => isSoon).length }
}
