// What the drain asks of a mail provider: take up to 100 mails in one request that may be repeated under the same key.
// Each provider translates what it hears into one of four answers, and never throws for them.

/** Ready to send: placeholders filled. `to` and `from` are single addresses, the headers have no line breaks. */
export type OutgoingMail = {
  from: string
  to: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}

export type SendOutcome =
  /** Taken over, in the order of the request. */
  | { kind: 'accepted'; ids: (string | null)[] }
  /** This request will never be taken, and no earlier try of it was. */
  | { kind: 'permanent'; reason: string }
  /** This try was not taken; the same may work later. */
  | { kind: 'temporary'; reason: string; retryAfterSeconds: number }
  /** It may have been taken: a timeout, a reset, a server's fault. Where repeating cannot help, `mayRetry` is false. */
  | { kind: 'unknown'; reason: string; mayRetry: boolean }

export type MailProvider = {
  name: 'resend' | 'mailbox'
  /** The same `key` with the same mails is sent once, within 24 hours of the first try. */
  send(mails: OutgoingMail[], key: string): Promise<SendOutcome>
}
