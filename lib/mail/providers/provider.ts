// What the drain asks of a mail provider: take the mails of a batch in one request. Each provider translates what it hears
// into one of four answers, and never throws for them.

/** Ready to send: placeholders filled. `to` and `from` are single addresses, the headers have no line breaks. */
export type OutgoingMail = {
  from: string
  to: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  /** Of the delivery, so that the provider's events can name it. */
  deliveryId: string
}

export type SendOutcome =
  /** Taken over, in the order of the request. `ratePerSecond`: the requests that the provider says it allows. */
  | { kind: 'accepted'; ids: (string | null)[]; ratePerSecond?: number }
  /** This request will never be taken, and no earlier try of it was. `isNoMailbox`: nobody has the address, says its server. */
  | { kind: 'permanent'; reason: string; isNoMailbox?: boolean }
  /** This try was not taken; the same may work later. `isOfMail`: it says nothing about any other mail. */
  | { kind: 'temporary'; reason: string; retryAfterSeconds: number; isOfMail?: boolean }
  /** It may have been taken: a timeout, a reset, a server's fault. Where repeating cannot help, `mayRetry` is false. */
  | { kind: 'unknown'; reason: string; mayRetry: boolean }

export type MailProvider = {
  name: 'resend' | 'smtp' | 'mailbox'
  /** The most mails of one request. */
  batchSize: number
  /** The most requests that are under way at once: none of them waits here while its lease runs out. */
  atOnce: number
  /** Whether the same `key` with the same mails is sent once, within 24 hours of the first try. */
  remembersKeys: boolean
  send(mails: OutgoingMail[], key: string): Promise<SendOutcome>
}
