import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { kindWords } from '@/components/campaigns/kind-words'
import { formatDay } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'

type RecentSignersProps = { site: SiteView; campaign: CampaignView }

/** Those who chose to be named, newest first, ruled like a signing sheet. */
export function RecentSigners({ site, campaign }: RecentSignersProps) {
  const { recentSigners: signers } = campaign
  return (
    <section className="section" aria-labelledby="signers">
      <h2 id="signers">{signers.length ? 'Recent signers' : 'Signers'}</h2>
      {signers.length > 0 && (
        <ul className="signers">
          {signers.map((signer, index) => (
            <li key={index}>
              <b dir="auto">{signer.name}</b>{' '}
              <span>
                {signer.place && <bdi>{signer.place}</bdi>}
                {signer.place && ', '}
                {formatDay(signer.confirmedOn, site.timeZone)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet mt-3">{signersNote(campaign)}</p>
    </section>
  )
}

function signersNote({ recentSigners, count, kind, state }: CampaignView): string {
  if (recentSigners.length) return 'Only people who chose to be named are listed.'
  if (count > 0) return 'Everybody who has signed so far chose not to be named.'
  return state === 'published' ? `${kindWords[kind].first}.` : 'Nobody has signed.'
}
