import { formatCount } from '@/lib/core/format'
import type { MailFailure } from '@/lib/signatures/mail-failures'

/** Why mails did not arrive, in the provider's words. */
export function FailureTable({ failures }: { failures: MailFailure[] }) {
  return (
    <table className="sheet">
      <caption className="label">What did not arrive, and why</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Mail house</th>
          <th scope="col">Cause</th>
          <th scope="col" className="is-number">
            Mails
          </th>
        </tr>
      </thead>
      <tbody>
        {failures.map(({ day, house, cause, count }) => (
          <tr key={`${day} ${house} ${cause}`}>
            <th scope="row">{day}</th>
            <td data-label="Mail house">{house}</td>
            <td data-label="Cause">{cause}</td>
            <td data-label="Mails" className="is-number">
              {formatCount(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
