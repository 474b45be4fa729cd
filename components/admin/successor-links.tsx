import Link from 'next/link'
import type { TeamCampaign } from '@/lib/campaigns/team-view'
import { StateMark } from './state-mark'

type SuccessorLinksProps = Pick<TeamCampaign, 'predecessor' | 'successors'>

/** What this campaign follows and what follows it, drafts too. */
export function SuccessorLinks({ predecessor, successors }: SuccessorLinksProps) {
  if (!predecessor && successors.length === 0) return null
  return (
    <section className="desk__part" aria-labelledby="lineage-title">
      <h2 id="lineage-title">Before and after</h2>
      <ul>
        {predecessor && (
          <li>
            Follows <Entry {...predecessor} />
          </li>
        )}
        {successors.map((successor) => (
          <li key={successor.slug}>
            Continues as <Entry {...successor} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ slug, headline, state }: TeamCampaign['successors'][number]) {
  return (
    <>
      <Link href={`/admin/campaigns/${slug}`}>
        <bdi>{headline || 'Without a headline'}</bdi>
      </Link>{' '}
      <StateMark state={state} />
    </>
  )
}
