import Link from 'next/link'
import { formatCount, formatMoment } from '@/lib/core/format'
import type { FoundTrends } from '@/lib/signatures/watch-trends'

/** Where signatures suddenly came from: a good newsletter, or a machine. */
export function TrendList({ found: { at, trends }, timeZone }: { found: FoundTrends; timeZone: string }) {
  return (
    <div className="notice is-alarm">
      <p className="notice__title">Many signatures came from one place ({formatMoment(at, timeZone)})</p>
      <ul>
        {trends.map(({ slug, of, name, hourCount, hourTotal }) => (
          <li key={`${slug} ${of} ${name}`}>
            <Link href={`/admin/signatures/${slug}`}>{slug}</Link>: {formatCount(hourCount)} of{' '}
            {formatCount(hourTotal)} in an hour from{' '}
            {of === 'domain' ? (
              <bdi>{name}</bdi>
            ) : (
              <>
                network <code>{name}</code>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
