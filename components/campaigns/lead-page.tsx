import { Fact } from '@/components/site/fact'
import { PageShell } from '@/components/site/page-shell'
import { PlainPage } from '@/components/site/plain-page'
import type { LeadView } from '@/lib/campaigns/leads/queries'
import { formatDay } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'
import { wordingTitle } from './kind-words'
import { WordingPanel } from './wording-panel'

export type LeadPageProps = {
  site: SiteView
  lead: LeadView
  token: string
  /** It is not any more what was seen when the button was pressed. */
  isChanged: boolean
}

/** The page of one's own link: the exact words, one's name and title, and two buttons. */
export function LeadPage({ site, lead, token, isChanged }: LeadPageProps) {
  const { campaign, name, title, wording } = lead
  return (
    <PageShell site={site} title="Lead signatory">
      <PlainPage eyebrow="Lead signatory" title={campaign.headline}>
        {isChanged && (
          <p role="alert">This changed since you opened it; please look again. Nothing was approved.</p>
        )}
        <p role="status">{standingWords(site, lead)}</p>
        <dl className="asked mt-6">
          <Fact term="Name" value={name} />
          <Fact term="Title" value={title} />
        </dl>
        <WordingPanel title={wordingTitle(campaign)} text={wording} />
        <Answers lead={lead} token={token} />
        {site.contactEmail && (
          <p className="quiet mt-6">
            Another name, title or word? Write to{' '}
            <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>.
          </p>
        )}
      </PlainPage>
    </PageShell>
  )
}

function standingWords({ organisation, timeZone }: SiteView, { standing, approvedAt }: LeadView): string {
  if (standing === 'approved' && approvedAt)
    return `You approved these words on ${formatDay(approvedAt, timeZone)}: your name stands at their head.`
  if (standing === 'stale')
    return 'Something has changed since you approved: your name is not shown until you approve what stands here now.'
  if (standing === 'declined') return 'You declined: your name is not shown. You can still approve.'
  return `${organisation || 'The team'} asks you to stand at the head of this text, named as here. Nothing is shown before you approve.`
}

/** A closed campaign stays as it was; taking one’s name away is always possible. */
function Answers({ lead: { seen, standing, campaign }, token }: Pick<LeadPageProps, 'lead' | 'token'>) {
  const canApprove = standing !== 'approved' && campaign.state !== 'closed'
  return (
    <form className="presses" method="post" action={`/lead/${token}`}>
      <input type="hidden" name="seen" value={seen} />
      {canApprove && (
        <button className="button" name="answer" value="approve">
          I approve these words and this name
        </button>
      )}
      {standing !== 'declined' && (
        <button className="button button--line" name="answer" value="decline">
          {standing === 'approved' ? 'Take my name away' : 'I decline'}
        </button>
      )}
    </form>
  )
}
