// The settings of the site that its owner edits: who runs it, who answers for it, who sends its mail. Privacy page, imprint and
// mails are made from them; publishing refuses while the ones that the law asks for are missing.

import { z } from 'zod'
import type { Actor } from '@/lib/core/roles'
import { env } from './env'
import { settingGroup, type SaveGroupResult } from './setting-group'
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
  timeZone: z
    .string()
    .refine((name) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC', {
      error: 'Choose a time zone like Europe/Paris.',
    })
    .default(() => env().TIME_ZONE),
  privacyNote: lines,
  /** An update that goes to more people than this needs a second person of the team. */
  approveOver: wholeNumber({ least: 0, most: 1_000_000_000, standard: 500 }),
})

export type Settings = z.infer<typeof siteSettings>
export type SettingsPatch = Partial<z.input<typeof siteSettings>>

const group = settingGroup({ key: 'site', schema: siteSettings, mayChange: 'owner' })

/** At most a second old. */
export const getSettings = group.get

export function saveSettings(actor: Actor, patch: SettingsPatch): Promise<SaveGroupResult<Settings>> {
  return group.save(actor, () => patch)
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
export const forgetSettings = group.forget
