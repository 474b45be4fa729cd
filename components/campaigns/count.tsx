import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { formatCount } from '@/lib/core/format'
import { nextGoal } from '@/lib/core/next-goal'
import { kindWords } from './kind-words'
import { SigningLine } from './signing-line'

type CountProps = { campaign: CampaignCard; isExplained?: boolean }

/** How many have signed, on the way to how many. Never a zero: that is said in words. */
export function Count({ campaign, isExplained = false }: CountProps) {
  const { count, state } = campaign
  const goal = nextGoal(count, campaign.goal)
  if (state === 'closed') return <FinalCount campaign={campaign} isExplained={isExplained} />
  return (
    <div className="count" {...(isExplained && state === 'published' && live(campaign))}>
      <p>
        {count === 0 ? (
          <>
            <span className="count__number is-words" data-number>
              {kindWords[campaign.kind].first}
            </span>{' '}
            <span data-words />
          </>
        ) : (
          <CountNumber campaign={campaign} />
        )}
      </p>
      <SigningLine share={count / goal} />
      <p>
        The {count === 0 ? 'first' : 'next'} goal is <span data-next-goal>{formatCount(goal)}</span>.{' '}
        {isExplained && <HowWeCount slug={campaign.slug} />}
      </p>
    </div>
  )
}

/** What the page's script needs to keep the number as it is now. */
function live({ slug, kind, count, goal }: CampaignCard) {
  return {
    'data-count': `/api/v1/campaigns/${slug}/count`,
    'data-counted': kindWords[kind].counted.join('|'),
    'data-shown': count,
    'data-goal': goal,
  }
}

function CountNumber({ campaign: { count, kind } }: CountProps) {
  const [one, many] = kindWords[kind].counted
  return (
    <>
      <span className="count__number" data-number>
        {formatCount(count)}
      </span>{' '}
      <span data-words>{count === 1 ? one : many}</span>
    </>
  )
}

function FinalCount({ campaign, isExplained }: CountProps) {
  return (
    <div className="count">
      <p>
        {campaign.count === 0 ? (
          <span className="count__number is-words">{kindWords[campaign.kind].none}</span>
        ) : (
          <CountNumber campaign={campaign} />
        )}
      </p>
      <SigningLine share={campaign.count === 0 ? 0 : 1} />
      <p>{isExplained ? <HowWeCount slug={campaign.slug} /> : 'This campaign is closed.'}</p>
    </div>
  )
}

function HowWeCount({ slug }: { slug: string }) {
  return (
    <a className="alone" href={`/c/${slug}/integrity`}>
      How we count
    </a>
  )
}
