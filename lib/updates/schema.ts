// What may come in about an update: the fields of the desk's form, each refusal a sentence for whoever typed it. The text is
// plain: paragraphs parted by empty lines; what looks like markup is shown as it was typed.

import { z } from 'zod'
import { isCountryCode } from '@/lib/core/countries'
import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { updateKinds } from '@/lib/core/update-kinds'

const titleLimit = 150
/** So that the whole mail stays far below the 20 kB that the strictest mailboxes show uncut. */
export const bodyLimit = 4_000

const typed = z.preprocess((value) => value ?? '', z.string({ error: 'Send text.' }))

const line = (limit: number) =>
  typed.transform((text, context) => {
    const read = text.normalize('NFC').replace(/\s+/g, ' ').trim()
    if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(read)) refuse(context, 'Leave out hidden characters.')
    if (read.length > limit) refuse(context, `Use at most ${limit} characters.`)
    return read
  })

const body = typed.transform((text, context) => {
  const read = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim()
  if (/[^\P{Cc}\n]/u.test(read)) refuse(context, 'Leave out control characters.')
  if (read.length > bodyLimit) refuse(context, `Use at most ${bodyLimit} characters.`)
  return read
})

const country = typed
  .transform((code) => code.trim().toUpperCase() || null)
  .refine((code) => code === null || isCountryCode(code), 'Choose a country of the list.')

const updateFields = z
  .object({
    kind: z.enum(updateKinds, { error: 'Choose what this update tells.' }),
    title: line(titleLimit),
    body,
    country,
    city: line(120).transform((name) => name || null),
  })
  .refine(({ country, city }) => !city || country, {
    path: ['country'],
    error: 'Choose the country that the city is in.',
  })

/** A day and a minute, as a form's field gives them: `2026-11-30T09:00`. */
export const wallClock = z.iso.datetime({ local: true, precision: -1 })

export type UpdateFields = z.infer<typeof updateFields>

/** Where the people live whom an update goes to; null: anywhere. */
export type Place = Pick<UpdateFields, 'country' | 'city'>

export type ReadUpdate = { ok: true; fields: UpdateFields } | { ok: false; errors: FieldErrors }

export function readUpdateFields(given: unknown): ReadUpdate {
  const read = updateFields.safeParse(given)
  if (read.success) return { ok: true, fields: read.data }
  return { ok: false, errors: errorsOf(read.error) }
}

function refuse(context: z.RefinementCtx, message: string): void {
  context.addIssue({ code: 'custom', message })
}
