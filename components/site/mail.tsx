import { formatMoment } from '@/lib/core/format'
import type { TextPiece } from '@/lib/core/split-links'
import { PlainPage } from './plain-page'

export type MailView = { to: string; subject: string; text: string; html: string; sentAt: Date }

type MailProps = { mail: MailView; text: TextPiece[]; timeZone: string }

export function Mail({ mail, text, timeZone }: MailProps) {
  return (
    <PlainPage eyebrow="Mail" title={mail.subject}>
      <p className="quiet mb-6">
        to {mail.to}, {formatMoment(mail.sentAt, timeZone)}. <a href="/mailbox">All mails</a>
      </p>
      <p className="mail-text">
        {text.map(({ text: piece, url }, index) =>
          url ? <MailLink key={index} text={piece} url={url} /> : piece,
        )}
      </p>
      <h2>As most people see it</h2>
      <iframe
        className="mail-frame"
        title="The mail as HTML"
        sandbox="allow-top-navigation-by-user-activation"
        srcDoc={`<base target="_top">${mail.html}`}
      />
    </PlainPage>
  )
}

function MailLink({ text, url }: { text: string; url: string }) {
  return <a href={url}>{text}</a>
}
