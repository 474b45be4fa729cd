import { formatCount, formatRoughTime } from '@/lib/core/format'
import type { FunnelLine } from '@/lib/signatures/mail-funnel'

type FunnelTableProps = { title: string; of: string; lines: FunnelLine[] }

const steps = [
  { key: 'signedCount', name: 'Signed' },
  { key: 'mailedCount', name: 'Mailed' },
  { key: 'deliveredCount', name: 'Delivered' },
  { key: 'bouncedCount', name: 'Came back' },
  { key: 'confirmedCount', name: 'Confirmed' },
] as const

/** From left to right: where people get lost. */
export function FunnelTable({ title, of, lines }: FunnelTableProps) {
  return (
    <table className="sheet">
      <caption className="label">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {[...steps.map(({ name }) => name), 'Half within'].map((name) => (
            <th key={name} scope="col" className="is-number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            {steps.map(({ key, name }) => (
              <td key={key} data-label={name} className="is-number">
                {formatCount(line[key])}
              </td>
            ))}
            <td data-label="median" className="is-number">
              {line.medianMinutes === null ? '–' : formatRoughTime(line.medianMinutes * 60)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
