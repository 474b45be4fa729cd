import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PartHead } from '@/components/admin/part-head'
import { UpdateTable } from '@/components/admin/update-table'
import { getCampaignHead } from '@/lib/campaigns/team-queries'
import { isAtLeast } from '@/lib/core/roles'
import { getSettings } from '@/lib/platform/settings'
import { listUpdatesForTeam } from '@/lib/updates/team-queries'
import { requireActor } from '../../../../require-actor'
import { beginUpdate } from './actions'

export const metadata: Metadata = { title: 'Updates' }

type Props = { params: Promise<{ slug: string }> }

export default async function UpdatesPage({ params }: Props) {
  const actor = await requireActor()
  const { slug } = await params
  const [campaign, updates, { timeZone }] = await Promise.all([
    getCampaignHead(slug),
    listUpdatesForTeam(slug),
    getSettings(),
  ])
  if (!campaign) notFound()
  return (
    <>
      <PartHead campaign={campaign} title="Updates">
        {isAtLeast(actor.role, 'editor') && (
          <form action={beginUpdate.bind(null, slug)}>
            <button className="button">Write an update</button>
          </form>
        )}
      </PartHead>
      {updates.length > 0 ? <UpdateTable slug={slug} updates={updates} timeZone={timeZone} /> : <NoUpdates />}
    </>
  )
}

function NoUpdates() {
  return (
    <div className="empty">
      <h2>Nothing has been told yet</h2>
      <p>
        Whoever signed and asked for news gets updates; who only wants the result gets one answer and one
        outcome. Every update is also on the campaign’s page and in its feed.
      </p>
    </div>
  )
}
