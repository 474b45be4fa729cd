// What may come in about the team: an address and a role.

import { z } from 'zod'
import { readAddress } from '@/lib/mail/email-address'

/** Folded to small letters: a member is found however they type it. Mail can reach it. */
export const memberEmail = z
  .string()
  .trim()
  .toLowerCase()
  .refine((typed) => readAddress(typed).ok, 'Enter an e-mail address, such as name@example.org.')

export const memberRole = z.enum(['owner', 'editor', 'viewer'], { error: 'Choose a role.' })
