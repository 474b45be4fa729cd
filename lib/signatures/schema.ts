// What may come in when somebody signs: the form fields of docs/contract.md, read strictly, each refusal a sentence for the
// person who typed it. The door gives it whatever arrived; nothing else is believed.

import { z } from 'zod'
import { isCountryCode } from '@/lib/core/countries'
import { readAddress, type AddressProblem } from '@/lib/mail/email-address'
import { readLine, readLines, readName, type LineAnswer } from './plain-line'

const addressWords: Record<AddressProblem, string> = {
  'not-an-address': 'Enter an e-mail address, like name@example.org.',
  'look-alike-letters': 'Type the e-mail address with ordinary letters.',
  'unusual-name':
    'The part before the @ may hold letters, digits and . _ - + only, with no two dots in a row.',
  'too-long': 'This e-mail address is too long.',
  'unknown-domain': 'Check the part after the @: it is not a domain like example.org.',
}

/** Missing and empty are the same: a browser sends empty fields, a script leaves them out. */
const field = z.preprocess(
  (value) => value ?? '',
  z.string({ error: 'Send text.' }).max(4_000, 'This is too long.'),
)

const optionalLine = (limit: number) =>
  field.transform(checked(readLine, limit)).transform((text) => text || null)

export const email = field.transform((typed, context) => {
  const read = readAddress(typed.trim())
  if (read.ok) return read
  const message = typed.trim() ? addressWords[read.reason] : 'Enter your e-mail address.'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** A program may send what a box of a form sends as true or false. */
function fromBoolean(value: unknown): unknown {
  return typeof value === 'boolean' ? (value ? 'on' : '') : value
}

/** The version of the text that was read; null from who did not say. What is no version is one that is not in force. */
const wording = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), field)
  .transform((typed) => (/^\d{1,9}$/.test(typed) ? Number(typed) : typed ? 0 : null))

const updates = field
  .transform((typed) => (typed === 'on' ? 'all' : typed || 'nothing'))
  .pipe(z.enum(['nothing', 'result', 'all'], { error: 'Choose what we may send you.' }))

const common = z.object({
  name: field.transform(checked(readName, 120, 'Enter your name.')),
  email,
  country: field
    .transform((typed) => typed.trim().toUpperCase())
    .refine((code) => isCountryCode(code), 'Choose your country.'),
  city: optionalLine(120),
  comment: field.transform(checked(readLines, 500)).transform((text) => text || null),
  showName: z.preprocess(fromBoolean, field).transform((typed) => typed === 'on'),
  updates,
  as: field
    .transform((typed) => typed || 'person')
    .pipe(z.enum(['person', 'organisation', 'office'], { error: 'Choose for whom you sign.' })),
  body: optionalLine(160),
  role: optionalLine(120),
  wording,
  website: field.transform(Boolean),
  /** Where the visitor came from: not theirs to mend, so what we do not like is left out. */
  source: field.transform((typed) => (/^[\w .:/-]{1,120}$/.test(typed) ? typed : null)),
})

/** An organisation or office signs through somebody: both the body and that person's role are named. */
export const signForm = common
  .refine((form) => form.as === 'person' || form.body, {
    path: ['body'],
    error: 'Name the organisation or office.',
  })
  .refine((form) => form.as === 'person' || form.role, {
    path: ['role'],
    error: 'Say what your role there is.',
  })
  .transform((form) => (form.as === 'person' ? { ...form, body: null, role: null } : form))

export type SignForm = z.infer<typeof signForm>

export type FieldErrors = Record<string, string[]>

export function readSignForm(
  fields: unknown,
): { ok: true; form: SignForm } | { ok: false; errors: FieldErrors } {
  const read = signForm.safeParse(fields)
  if (read.success) return { ok: true, form: read.data }
  const { fieldErrors, formErrors } = z.flattenError(read.error)
  return { ok: false, errors: formErrors.length ? { form: formErrors, ...fieldErrors } : fieldErrors }
}

function checked(read: (typed: string) => LineAnswer, limit: number, missing?: string) {
  return (typed: string, context: z.RefinementCtx): string => {
    const answer = read(typed)
    const message = !answer.ok ? answer.reason : problemOf(answer.text, limit, missing)
    if (message) context.addIssue({ code: 'custom', message })
    return answer.ok ? answer.text : ''
  }
}

function problemOf(text: string, limit: number, missing?: string): string | null {
  if (!text && missing) return missing
  return text.length > limit ? `Use at most ${limit} characters.` : null
}
