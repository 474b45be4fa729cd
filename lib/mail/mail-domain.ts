// Domains of mail addresses as the team types them in lists.

import { domainToASCII } from 'node:url'
import { z } from 'zod'

/** In small letters, as they stand in addresses. */
export const mailDomain = z
  .string()
  .transform((typed) => domainToASCII(typed.trim().toLowerCase()))
  .refine((name) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name), 'Write domains like example.org, one a line.')
