// What the local mailbox holds, the newest first, for the page of the demo and of development; a production site shows nobody
// its mails.

import { env } from '@/lib/platform/env'
import { prisma } from '@/lib/platform/db'

/** What a page lists; the JSON has them all. */
const pageSize = 200

const newestFirst = { id: 'desc' } as const

export function isMailboxOpen(): boolean {
  const { DEMO, NODE_ENV } = env()
  return DEMO || NODE_ENV !== 'production'
}

export type MailboxMail = {
  to: string
  subject: string
  text: string
  html: string
  headers: unknown
  sentAt: Date
}

const wholeMail = { to: true, subject: true, text: true, html: true, headers: true, sentAt: true } as const

export async function listMailboxMails(): Promise<MailboxMail[]> {
  return prisma().mailboxMail.findMany({ select: wholeMail, orderBy: newestFirst })
}

export type MailboxLine = { id: string; to: string; subject: string; sentAt: Date }

export async function listMailboxLines(): Promise<MailboxLine[]> {
  const line = { id: true, to: true, subject: true, sentAt: true } as const
  const rows = await prisma().mailboxMail.findMany({ select: line, orderBy: newestFirst, take: pageSize })
  return rows.map((row) => ({ ...row, id: String(row.id) }))
}

/** Null for whatever is not the number of a mail. */
export async function getMailboxMail(id: string): Promise<MailboxMail | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  return prisma().mailboxMail.findUnique({ where: { id: BigInt(id) }, select: wholeMail })
}
