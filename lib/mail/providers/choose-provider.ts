// Which provider this process sends through: Resend when its key is set, the local mailbox otherwise.

import { env } from '@/lib/platform/env'
import { mailbox } from './mailbox'
import type { MailProvider } from './provider'

export async function chooseProvider(): Promise<MailProvider> {
  const { RESEND_API_KEY: apiKey, RESEND_BASE_URL: baseUrl } = env()
  if (!apiKey) return mailbox
  const { resendProvider } = await import('./resend')
  return resendProvider({ apiKey, baseUrl })
}
