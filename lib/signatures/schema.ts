// What may come in when somebody signs: the form fields of docs/contract.md, read strictly, each refusal a sentence for the
// person who typed it. The door gives it whatever arrived; nothing else is believed.

import { z } from 'zod'
import { isCountryCode } from '@/lib/core/countries'
import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { signWords } from '@/lib/core/sign-words'
import { readAddress, type AddressProblem } from '@/lib/mail/email-address'
import { readLine, readLines, readName, type LineAnswer } from './plain-line'
import { signatories, updatesChoices } from './signed-as'

const addressWords: Record<AddressProblem, string> = {
  'not-an-address': signWords['not-an-address'],
  'look-alike-letters': 'Type the e-mail address with ordinary letters.',
  'unusual-name':
    'The part before the @ may hold letters, digits and . _ - + only, with no two dots in a row.',
  'too-long': 'This e-mail address is too long.',
  'unknown-domain': signWords['unknown-domain'],
}

type Context = z.RefinementCtx
const longest = 4_000

/**
 * What was sent for a field, read in one step: each step of a schema costs, and there are thirteen fields in every post. Missing and
 * empty are the same: a browser sends empty fields, a script leaves them out.
 */
function field<Value>(read: (typed: string, context: Context) => Value) {
  return z.transform((sent: unknown, context): Value => {
    const typed = sent ?? ''
    if (typeof typed !== 'string') return refuse(context, 'Send text.')
    return typed.length > longest ? refuse(context, 'This is too long.') : read(typed, context)
  })
}

function refuse(context: Context, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

const optionalLine = (limit: number) =>
  field((typed, context) => checked(readLine(typed), { limit }, context) || null)

export const email = field((typed, context) => {
  const read = readAddress(typed.trim())
  if (read.ok) return read
  return refuse(context, typed.trim() ? addressWords[read.reason] : signWords.email)
})

/** The version of the text that was read; null from who did not say. What is no version is one that is not in force. */
const wording = field((typed) => (/^\d{1,9}$/.test(typed) ? Number(typed) : typed ? 0 : null))

function oneOf<Choice extends string>(choices: readonly Choice[], message: string) {
  return (typed: string, context: Context): Choice =>
    choices.find((choice) => choice === typed) ?? refuse(context, message)
}

const readUpdates = oneOf(updatesChoices, 'Choose what we may send you.')
const readAs = oneOf(signatories, 'Choose for whom you sign.')

const common = z.object({
  name: field((typed, context) => checked(readName(typed), { limit: 120, missing: signWords.name }, context)),
  email,
  country: field((typed, context) => {
    const code = typed.trim().toUpperCase()
    return isCountryCode(code) ? code : refuse(context, signWords.country)
  }),
  city: optionalLine(120),
  comment: field((typed, context) => checked(readLines(typed), { limit: 500 }, context) || null),
  showName: z.preprocess(
    fromBoolean,
    field((typed) => typed === 'on'),
  ),
  updates: field((typed, context) => readUpdates(typed === 'on' ? 'all' : typed || 'nothing', context)),
  as: field((typed, context) => readAs(typed || 'person', context)),
  body: optionalLine(160),
  role: optionalLine(120),
  wording: z.preprocess(fromNumber, wording),
  website: field(Boolean),
  /** Where the visitor came from: not theirs to mend, so what we do not like is left out. */
  source: field((typed) => (/^[\w .:/-]{1,120}$/.test(typed) ? typed : null)),
})

/** A program may send what a box of a form sends as true or false. */
function fromBoolean(value: unknown): unknown {
  return typeof value === 'boolean' ? (value ? 'on' : '') : value
}

function fromNumber(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}

/** An organisation or office signs through somebody: both the body and that person's role are named. */
const signForm = common
  .refine((form) => form.as === 'person' || form.body, {
    path: ['body'],
    error: signWords.body,
  })
  .refine((form) => form.as === 'person' || form.role, {
    path: ['role'],
    error: signWords.role,
  })
  .transform((form) => (form.as === 'person' ? { ...form, body: null, role: null } : form))

export type SignForm = z.infer<typeof signForm>

export function readSignForm(
  fields: unknown,
): { ok: true; form: SignForm } | { ok: false; errors: FieldErrors } {
  const read = signForm.safeParse(fields)
  if (read.success) return { ok: true, form: read.data }
  return { ok: false, errors: errorsOf(read.error) }
}

function checked(answer: LineAnswer, wish: { limit: number; missing?: string }, context: Context): string {
  if (!answer.ok) return refuse(context, answer.reason)
  const { text } = answer
  if (!text && wish.missing) return refuse(context, wish.missing)
  return text.length > wish.limit ? refuse(context, `Use at most ${wish.limit} characters.`) : text
}
