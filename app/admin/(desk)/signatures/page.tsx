import type { Metadata } from 'next'
import { AbuseTable } from '@/components/admin/abuse-table'
import { TrendList } from '@/components/admin/trend-list'
import { getSettings } from '@/lib/platform/settings'
import { listAbuseCards } from '@/lib/signatures/list-signatures'
import { getTrends } from '@/lib/signatures/watch-trends'
import { requireActor } from '../../require-actor'

export const metadata: Metadata = { title: 'Signatures' }

export default async function SignaturesPage() {
  await requireActor()
  const [cards, found, { timeZone }] = await Promise.all([listAbuseCards(), getTrends(), getSettings()])
  return (
    <>
      <h1>Signatures</h1>
      <p className="lead">
        What came in over a limit or from an odd mail domain is mailed and held: it counts once somebody here
        has looked.
      </p>
      {found && <TrendList found={found} timeZone={timeZone} />}
      {cards.length === 0 ? (
        <p className="quiet">No campaign is published yet.</p>
      ) : (
        <AbuseTable cards={cards} />
      )}
    </>
  )
}
