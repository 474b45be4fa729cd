// A mail server of one's own, by SMTP (RFC 5321), through nodemailer's pool. SMTP knows no idempotency key, so each mail is a
// batch of its own: whatever stops, at most the mails that were under way wait for a person, and none is sent blindly twice.

import { createTransport, type SMTPPoolOptions } from 'nodemailer'
import type { MailProvider, OutgoingMail, SendOutcome } from './provider'

/** All of it together stays shorter than the lease of a batch (claim-batch.ts). */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 25_000 }

/** More than these would wait in the pool, and not by our clock. */
const connections = 5

const pauseSeconds = 60
/** Servers that turn a stranger away at first take the mail after some minutes. */
const greylistSeconds = 600

export type SmtpAccess = { url: string; options?: Partial<SMTPPoolOptions> }

/** `url`: smtp://user:password@host:587 (STARTTLS where the server has it) or smtps://…:465. */
export function smtpProvider({ url, options }: SmtpAccess): MailProvider {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    // The pool would send a mail again whose answer was lost.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...patience,
    ...options,
  })
  return {
    name: 'smtp',
    batchSize: 1,
    atOnce: connections,
    remembersKeys: false,
    async send([mail], key) {
      try {
        const { messageId } = await transport.sendMail(asMessage(mail!, key))
        return { kind: 'accepted', ids: [messageId] }
      } catch (fault) {
        return outcomeOf(fault as SmtpFault)
      }
    },
  }
}

/** Bounces come back to the sender as mail; whoever reads one finds the batch in its Message-ID. */
function asMessage({ from, to, subject, html, text, headers }: OutgoingMail, key: string) {
  const domain = /@([^@\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return { from, to, subject, html, text, headers, messageId: `<${key}@${domain}>` }
}

export type SmtpFault = Error & {
  code?: string
  command?: string
  syscall?: string
  timeoutType?: string
  responseCode?: number
  response?: string
}

/** A server's own answer is sure. Without one, only what failed before the mail could begin is. */
export function outcomeOf(fault: SmtpFault): SendOutcome {
  const { code = 'fault', responseCode } = fault
  const reason = responseCode ? `${responseCode} ${code}` : code
  if (isOfAccount(fault) || isBeforeMail(fault))
    return { kind: 'temporary', reason, retryAfterSeconds: pauseSeconds }
  if (!responseCode) return { kind: 'unknown', reason, mayRetry: false }
  if (responseCode >= 500) return { kind: 'permanent', reason, isNoMailbox: isNoMailbox(fault) }
  return { kind: 'temporary', reason, retryAfterSeconds: greylistSeconds, isOfMail: responseCode !== 421 }
}

/** Bad mailbox, mailbox moved away, domain that takes no mail (RFC 3463, RFC 7505). Bounces that come later as mail are not read. */
function isNoMailbox({ command, response = '' }: SmtpFault): boolean {
  return command === 'RCPT TO' && /^5\d\d[ -]5\.1\.(1|6|10)\b/.test(response)
}

/** The server wants another password, sender or encryption: said of all our mails. */
function isOfAccount({ code, command, responseCode }: SmtpFault): boolean {
  return code === 'EAUTH' || code === 'ETLS' || command === 'MAIL FROM' || responseCode === 530
}

const beforeMail = new Set(['EDNS', 'EPROXY', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'])

function isBeforeMail({ code, syscall, timeoutType }: SmtpFault): boolean {
  return syscall === 'connect' || beforeMail.has(code ?? '') || beforeMail.has(timeoutType ?? '')
}
