// What may come in about the team: an address and a role. What is refused is told in refusal-words.ts.

import { z } from 'zod'
import { roles } from '@/lib/core/roles'
import { readAddress } from '@/lib/mail/email-address'

/** Folded to small letters: a member is found however they type it. Mail can reach it. */
export const memberEmail = z
  .string()
  .trim()
  .toLowerCase()
  .refine((typed) => readAddress(typed).ok)

export const memberRole = z.enum(roles)
