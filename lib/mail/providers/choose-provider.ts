// Which provider this process sends through: Resend when its key is set, a mail server when its address is, the local mailbox
// otherwise.

import { env } from '@/lib/platform/env'
import { mailbox } from './mailbox'
import type { MailProvider } from './provider'

export async function chooseProvider(): Promise<MailProvider> {
  const { RESEND_API_KEY: apiKey, RESEND_BASE_URL: baseUrl, SMTP_URL: url } = env()
  if (apiKey) return (await import('./resend')).resendProvider({ apiKey, baseUrl })
  if (url) return (await import('./smtp')).smtpProvider({ url })
  return mailbox
}
