import { formatMoment } from '@/lib/core/format'
import type { TeamSignature } from '@/lib/signatures/list-signatures'
import { wordsOfFlag, wordsOfState } from './signature-words'

type SignatureTableProps = { rows: TeamSignature[]; timeZone: string; isChoosable: boolean }

export function SignatureTable({ rows, timeZone, isChoosable }: SignatureTableProps) {
  if (rows.length === 0) return <p className="quiet signatures__none">No signature is like that.</p>
  return (
    <table className="sheet sheet--signatures">
      <thead>
        <tr>
          <th scope="col">Signed by</th>
          <th scope="col">State</th>
          <th scope="col">Noticed</th>
          <th scope="col">From</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SignatureRow key={row.id} row={row} timeZone={timeZone} isChoosable={isChoosable} />
        ))}
      </tbody>
    </table>
  )
}

function SignatureRow({
  row,
  timeZone,
  isChoosable,
}: { row: TeamSignature } & Omit<SignatureTableProps, 'rows'>) {
  const { id, name, email, body, flags, country, city, network, source, createdAt } = row
  const who = email ? (
    <span>
      <bdi>{body ? `${body} (${name})` : name}</bdi>
      <span className="quiet sheet__note">{email}</span>
    </span>
  ) : (
    <span className="quiet">An erased person</span>
  )
  return (
    <tr>
      <th scope="row">
        {isChoosable ? (
          <label className="choice" htmlFor={`choose-${id}`}>
            <input type="checkbox" id={`choose-${id}`} name="id" value={id} />
            {who}
          </label>
        ) : (
          who
        )}
      </th>
      <td>{wordsOfState(row)}</td>
      <td className={flags.length > 0 ? undefined : 'quiet is-none'}>
        {flags.map(wordsOfFlag).join(', ') || 'Nothing'}
      </td>
      <td>
        {[city, country].filter(Boolean).join(', ')}
        <span className="quiet sheet__note">
          {formatMoment(createdAt, timeZone)}
          {source && ` · ${source}`}
        </span>
        <span className="quiet sheet__note">
          {network && (
            <>
              Network <code>{network}</code>
            </>
          )}
        </span>
      </td>
    </tr>
  )
}
