import Link from 'next/link'
import type { TeamCard } from '@/lib/campaigns/team-view'
import { formatCount } from '@/lib/core/format'
import { StateMark } from './state-mark'

/** A table on a desk, a list of cards on a phone: the cells carry their own labels there. */
export function CampaignTable({ campaigns }: { campaigns: TeamCard[] }) {
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">Campaign</th>
          <th scope="col">State</th>
          <th scope="col" className="is-number">
            Counted
          </th>
          <th scope="col" className="is-number">
            Unconfirmed
          </th>
          <th scope="col" className="is-number">
            Documents
          </th>
        </tr>
      </thead>
      <tbody>
        {campaigns.map((campaign) => (
          <CampaignRow key={campaign.slug} campaign={campaign} />
        ))}
      </tbody>
    </table>
  )
}

function CampaignRow({ campaign }: { campaign: TeamCard }) {
  const { slug, headline, kind, state, count, pendingCount, documentCount } = campaign
  return (
    <tr>
      <th scope="row">
        <Link href={`/admin/campaigns/${slug}`}>
          <bdi>{headline || 'Without a headline'}</bdi>
        </Link>
        <span className="quiet sheet__note">{kind.replace('-', ' ')}</span>
      </th>
      <td data-label="State">
        <StateMark state={state} />
      </td>
      <td data-label="Counted" className="is-number">
        {formatCount(count)}
      </td>
      <td data-label="Unconfirmed" className="is-number">
        {formatCount(pendingCount)}
      </td>
      <td data-label={documentCount === 1 ? 'document' : 'documents'} className="is-number">
        {documentCount}
      </td>
    </tr>
  )
}
