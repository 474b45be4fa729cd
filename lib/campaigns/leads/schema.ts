// What may come in about a lead signatory, from the desk; zod's words become the form's errors.

import { z } from 'zod'
import { readAddress } from '@/lib/mail/email-address'

const line = (most: number, missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(most, `Use at most ${most} characters.`)
    .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, 'Write this on one line of plain text.')

/** How somebody is named on the page. */
export const leadNaming = z.object({
  name: line(120, 'Enter a name.'),
  title: line(200, 'Enter a title, such as “Bishop of Exampleton”.'),
})

export const leadFields = leadNaming.extend({
  email: z.string().transform((typed, context) => {
    const read = readAddress(typed.trim())
    if (read.ok) return read.address
    context.addIssue({ code: 'custom', message: 'Enter an e-mail address, like name@example.org.' })
    return z.NEVER
  }),
})
