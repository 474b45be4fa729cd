import { formatMoment } from '@/lib/core/format'

export type MailLine = { id: string; to: string; subject: string; sentAt: Date }

type MailListProps = { mails: MailLine[]; timeZone: string }

export function MailList({ mails, timeZone }: MailListProps) {
  if (!mails.length) return <p>No mail yet. Sign something, and it arrives here.</p>
  return (
    <ul className="mails">
      {mails.map(({ id, to, subject, sentAt }) => (
        <li key={id}>
          <a href={`/mailbox/${id}`}>
            <b>{subject}</b>
            <span className="quiet">
              to {to}, {formatMoment(sentAt, timeZone)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
