import Link from 'next/link'
import { formatCount } from '@/lib/core/format'
import type { AbuseCard } from '@/lib/signatures/list-signatures'

const columns = [
  { key: 'count', name: 'Counted' },
  { key: 'heldCount', name: 'Held' },
  { key: 'flaggedCount', name: 'Flagged' },
  { key: 'invalidatedCount', name: 'Removed' },
] as const

export function AbuseTable({ cards }: { cards: AbuseCard[] }) {
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">Campaign</th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col" className="is-number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr key={card.slug}>
            <th scope="row">
              <Link href={`/admin/signatures/${card.slug}`}>
                <bdi>{card.headline}</bdi>
              </Link>
              {card.runningCount > 0 && <span className="quiet sheet__note">A removal is under way</span>}
            </th>
            {columns.map(({ key, name }) => (
              <td key={key} data-label={name} className="is-number">
                {formatCount(card[key])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
