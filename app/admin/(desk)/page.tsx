import type { Metadata } from 'next'
import Link from 'next/link'
import { CampaignTable } from '@/components/admin/campaign-table'
import { listCampaignsForTeam } from '@/lib/campaigns/team-queries'
import { isAtLeast } from '@/lib/core/roles'
import { requireActor } from '../require-actor'

export const metadata: Metadata = { title: 'Campaigns' }

export default async function CampaignsPage() {
  const actor = await requireActor()
  const campaigns = await listCampaignsForTeam()
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
