// What may come in about the team: an address and a role.

import { z } from 'zod'

/** Folded to small letters: a member is found however they type it. */
export const memberEmail = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('Enter an e-mail address, such as name@example.org.').max(254, 'That address is too long.'))

export const memberRole = z.enum(['owner', 'editor', 'viewer'], { error: 'Choose a role.' })
