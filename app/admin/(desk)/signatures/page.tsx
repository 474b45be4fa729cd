import type { Metadata } from 'next'
import { AbuseTable } from '@/components/admin/abuse-table'
import { listAbuseCards } from '@/lib/signatures/list-signatures'
import { requireActor } from '../../require-actor'

export const metadata: Metadata = { title: 'Signatures' }

export default async function SignaturesPage() {
  await requireActor()
  const cards = await listAbuseCards()
  return (
    <>
      <h1>Signatures</h1>
      <p className="lead">
        What came in over a limit or from an odd mail domain is mailed and held: it counts once somebody here
        has looked.
      </p>
      {cards.length === 0 ? (
        <p className="quiet">No campaign is published yet.</p>
      ) : (
        <AbuseTable cards={cards} />
      )}
    </>
  )
}
