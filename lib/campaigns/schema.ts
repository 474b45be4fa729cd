// What may come in about a campaign, from the desk or the command line; zod's words become the form's errors.

import { z } from 'zod'
import { accents } from '@/lib/core/accents'
import { campaignKinds } from '@/lib/core/campaign-kinds'
import { documentRights } from '@/lib/documents/rights'
import { story, withoutNul } from './story'

export const rights = z.enum(documentRights)
export const kind = z.enum(campaignKinds)
export const accent = z.enum(accents)

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Use at most ${most} characters.`)
    .regex(/^\P{Cc}*$/u, 'Write this on one line.')
const lineOrNull = (most: number) =>
  line(most)
    .nullable()
    .transform((text) => text || null)

const dayOrNull = z.iso.date({ error: 'Enter a date, such as 2026-11-30.' }).nullable()

const wordingText = z
  .string()
  .trim()
  .min(1, 'Enter the wording that people sign.')
  .max(20_000, 'Use at most 20,000 characters.')
  .regex(withoutNul, 'Leave out the character NUL.')

/** Everything an editor can change, each field by itself; what is left out stays. */
export const campaignEdit = z
  .object({
    headline: line(300).min(1, 'Enter a headline.'),
    kind,
    issueArea: lineOrNull(120),
    reasons: story,
    story,
    target: lineOrNull(600),
    action: lineOrNull(1200),
    wording: wordingText,
    goal: z
      .int({ error: 'Enter a whole number.' })
      .min(1, 'Enter a goal of 1 or more.')
      .max(1_000_000_000, 'Enter a smaller goal.'),
    deadlineOn: dayOrNull,
    deliverOn: dayOrNull,
    accent,
  })
  .partial()

/** Of one campaign: more sources than anybody checks. */
export const mostDocuments = 50

/** Better words for the same demand, and why, for everybody to read. */
export const correctionFields = z.object({
  text: wordingText,
  reason: z
    .string()
    .trim()
    .min(1, 'Say why: everybody can read it beside the difference.')
    .max(1_000, 'Use at most 1,000 characters.')
    .regex(withoutNul, 'Leave out the character NUL.'),
})

export type Rights = z.infer<typeof rights>
export type CampaignEdit = z.infer<typeof campaignEdit>
