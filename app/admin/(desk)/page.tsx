import type { Metadata } from 'next'
import Link from 'next/link'
import { CampaignTable } from '@/components/admin/campaign-table'
import { Notice } from '@/components/admin/notice'
import { listCampaignsForTeam } from '@/lib/campaigns/team-queries'
import { isAtLeast } from '@/lib/core/roles'
import { requireActor } from '../require-actor'

export const metadata: Metadata = { title: 'Campaigns' }

type Props = { searchParams: Promise<{ made?: string | string[] }> }

export default async function CampaignsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const campaigns = await listCampaignsForTeam()
  const made = /^\d{1,2}$/.exec(String((await searchParams).made ?? ''))?.[0]
  return (
    <>
      <div className="desk__head">
        <h1>Campaigns</h1>
        {isAtLeast(actor.role, 'editor') && (
          <Link className="button" href="/admin/campaigns/new">
            New campaign
          </Link>
        )}
      </div>
      {made && <Notice title={`${made} campaigns were proposed, one of each document.`} />}
      {campaigns.length > 0 ? <CampaignTable campaigns={campaigns} /> : <NoCampaigns />}
    </>
  )
}

function NoCampaigns() {
  return (
    <div className="empty">
      <h2>Nothing here yet</h2>
      <p>
        A campaign begins with a document: a news report, an op-ed, an open letter, a press release. Paste it
        or upload it, and a page is proposed from its own words.
      </p>
    </div>
  )
}
