// Which signatures of a campaign the team means: for looking, for a preview, for a removal. One piece of SQL for all three, so that
// what was shown is what moves. Typed words are looked for as they are: they are no pattern.

import { z } from 'zod'
import { isCountryCode } from '@/lib/core/countries'
import { flags } from '@/lib/core/flags'

const standings = ['any', 'counted', 'held', 'pending', 'withdrawn', 'invalidated', 'expired'] as const
export type FilterStanding = (typeof standings)[number]

const words = z
  .string()
  .trim()
  .max(200, 'Use at most 200 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Use one line of plain text.')
const given = words.transform((text) => text || undefined).optional()
/** As a browser's field for a moment writes it, in the site's time zone. */
const moment = given.refine(
  (text) =>
    !text || (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text) && !Number.isNaN(Date.parse(`${text}Z`))),
  'Enter a day and a time.',
)

export const signatureFilter = z.object({
  ids: z.array(z.uuid()).max(1_000).optional(),
  domain: given.transform((text) => text?.toLowerCase().replace(/^.*@/, '')),
  /** The code that stands for a network in the list: the start of its keyed hash. */
  network: given.refine(
    (text) => !text || /^([0-9a-f]{2}){4,32}$/.test(text),
    'Copy the code of a network from the list.',
  ),
  flag: z.preprocess((text) => text || undefined, z.enum([...flags, 'none', 'some']).optional()),
  from: moment,
  until: moment,
  /** In the name, the address or the organisation. */
  text: given,
  country: given.refine((code) => !code || isCountryCode(code), 'Choose a country.'),
  source: given,
  standing: z.preprocess((text) => text || undefined, z.enum(standings).default('any')),
  /** Only what was signed by then: what comes in after a preview was not part of it. */
  asOf: z.iso.datetime().optional(),
  timeZone: z.string().max(100).default('UTC'),
})

export type SignatureFilter = z.output<typeof signatureFilter>

/** Conditions on signature `s`; `$1` is the campaign's id. */
export type Conditions = { text: string; values: unknown[] }

export function conditionsOf(campaignId: string, filter: SignatureFilter): Conditions {
  const values: unknown[] = [campaignId]
  const parts = [`s."campaignId" = $1`, inStanding[filter.standing]]
  const add = (value: unknown, sql: (n: string) => string) => {
    if (value !== undefined) parts.push(sql(`$${values.push(value)}`))
  }
  add(filter.ids, (n) => `s."id" = ANY (${n}::uuid[])`)
  add(filter.domain, (n) => `'.' || lower(split_part(s."email", '@', 2)) LIKE '%.' || ${escaped(n)}`)
  add(filter.network, (n) => `starts_with(encode(s."networkTag", 'hex'), ${n})`)
  add(filter.flag, (n) => flagged(n))
  const zone = filter.from || filter.until ? `$${values.push(filter.timeZone)}` : ''
  add(filter.from, (n) => `s."createdAt" >= ${n}::timestamp AT TIME ZONE ${zone}`)
  add(filter.until, (n) => `s."createdAt" < ${n}::timestamp AT TIME ZONE ${zone}`)
  add(filter.text, (n) => `position(lower(${n}) IN lower(concat_ws(' ', s."name", s."email", s."body"))) > 0`)
  add(filter.country, (n) => `s."country" = ${n}`)
  add(filter.source, (n) => `s."source" = ${n}`)
  add(filter.asOf, (n) => `s."createdAt" <= ${n}::timestamptz`)
  return { text: parts.join(' AND '), values }
}

const inStanding: Record<FilterStanding, string> = {
  any: 'true',
  counted: `(s."state" = 'confirmed' AND s."heldReason" IS NULL)`,
  held: `(s."state" IN ('pending', 'confirmed') AND s."heldReason" IS NOT NULL)`,
  ...{ pending: `s."state" = 'pending'`, withdrawn: `s."state" = 'withdrawn'` },
  ...{ invalidated: `s."state" = 'invalidated'`, expired: `s."state" = 'expired'` },
}

function escaped(n: string): string {
  return String.raw`regexp_replace(${n}, '([\\%_])', '\\\1', 'g')`
}

function flagged(n: string): string {
  return `CASE ${n}::text WHEN 'none' THEN s."flags" = '{}' WHEN 'some' THEN s."flags" <> '{}' ELSE ${n} = ANY (s."flags") END`
}
