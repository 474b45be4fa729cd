// What a start in production asks for before it touches anything: without these the site would write wrong links, lose its
// secret with the machine, or keep mail to itself. Each missing one is a sentence that says what to do.

import type { Env } from './env'

export function findMissingSetting(env: Env): string | null {
  if (env.DEMO || env.NODE_ENV !== 'production') return null
  if (!env.SITE_URL) return 'SITE_URL is not set: give the address of the site, like https://example.org.'
  if (!env.SECRET_KEY) return 'SECRET_KEY is not set: make one with `openssl rand -base64 48`, and keep it.'
  if (!env.RESEND_API_KEY && !env.SMTP_URL)
    return 'No mail provider: set RESEND_API_KEY or SMTP_URL, or use `npm run demo`, which keeps mail to itself.'
  if (!env.MAIL_FROM)
    return 'MAIL_FROM is not set: give the address that mail is sent from, like hello@example.org.'
  return null
}
