// The settings of the site that its owner edits: who runs it, who answers for it, who sends its mail. Privacy page, imprint and
// mails are made from them; publishing refuses while the ones that the law asks for are missing.

import { z } from 'zod'
import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { pool, withTransaction } from './db'
import { env } from './env'
import { recordHistory } from './history'
import { keepBriefly } from './keep-briefly'
import { wholeNumber } from './whole-number'

const line = z
  .string()
  .trim()
  .max(200, 'Use at most 200 characters.')
  .regex(/^[^\p{Cc}]*$/u, 'Use one line of plain text.')
  .default('')
/** PostgreSQL stores no NUL. */
const lines = z
  .string()
  .trim()
  .max(2_000, 'Use at most 2,000 characters.')
  .refine((text) => !text.includes('\0'), { error: 'Use plain text.' })
  .default('')
const email = z.union([z.literal(''), z.email('Enter an e-mail address.').max(254)]).default('')

export const siteSettings = z.object({
  organisation: line,
  /** Who answers for the data: the legal person of the privacy page. */
  controller: line,
  contactEmail: email,
  postalAddress: lines,
  senderName: line,
  senderEmail: email,
  timeZone: z.string().refine((name) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC', {
    error: 'Choose a time zone like Europe/Paris.',
  }),
  privacyNote: lines,
  /** An update that goes to more people than this needs a second person of the team. */
  approveOver: wholeNumber({ least: 0, most: 1_000_000_000, standard: 500 }),
})

export type Settings = z.infer<typeof siteSettings>
export type SettingsPatch = Partial<z.input<typeof siteSettings>>

export type SaveSettingsResult =
  | { ok: true; settings: Settings }
  | { ok: false; reason: 'not-allowed' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }

const key = 'site'
const kept = keepBriefly(readSettings)

/** At most a second old. */
export const getSettings = kept.get

async function readSettings(): Promise<Settings> {
  const { rows } = await pool().query(`select "value" from "Setting" where "key" = $1`, [key])
  return withDefaults(rows[0]?.value)
}

export async function saveSettings(actor: Actor, patch: SettingsPatch): Promise<SaveSettingsResult> {
  if (!isAtLeast(actor.role, 'owner')) return { ok: false, reason: 'not-allowed' }
  const result = await withTransaction(async (client) => {
    await client.query(`insert into "Setting" ("key", "value") values ($1, '{}') on conflict do nothing`, [
      key,
    ])
    const { rows } = await client.query(`select "value" from "Setting" where "key" = $1 for update`, [key])
    const parsed = siteSettings.safeParse({ ...withDefaults(rows[0].value), ...patch })
    if (!parsed.success) return { ok: false as const, errors: errorsOf(parsed.error) }
    await client.query(`update "Setting" set "value" = $2, "updatedAt" = now() where "key" = $1`, [
      key,
      parsed.data,
    ])
    const details = { fields: Object.keys(patch) }
    await recordHistory(client, { actor, verb: 'changed', subject: 'settings', subjectId: key, details })
    return { ok: true as const, settings: parsed.data }
  })
  kept.forget()
  return result.ok ? result : { ok: false, reason: 'invalid', errors: result.errors }
}

/** The names of what publishing still needs, in words for the editor. */
export function missingForPublishing(settings: Settings): string[] {
  const needed = {
    organisation: 'organisation',
    controller: 'controller',
    contactEmail: 'contact address',
  } as const
  return (Object.keys(needed) as (keyof typeof needed)[])
    .filter((name) => !settings[name])
    .map((name) => needed[name])
}

/** For tests that empty the database. */
export const forgetSettings = kept.forget

function withDefaults(value: unknown): Settings {
  return siteSettings.parse({ timeZone: env().TIME_ZONE, ...(value as SettingsPatch | undefined) })
}
