import { kindWords } from '@/components/campaigns/kind-words'
import { WordingPanel } from '@/components/campaigns/wording-panel'
import { Fact } from '@/components/site/fact'
import type { CampaignKind } from '@/lib/core/campaign-kinds'
import { countryName } from '@/lib/core/countries'
import type { Pledge } from '@/lib/signatures/pledge'

const updates: Record<Pledge['updates'], string> = {
  nothing: 'Nothing',
  result: 'Only what came of it, at most two mails',
  all: 'All news of this campaign',
}

/** Everything that a signature says about the person and to the world, and the text it stands under. */
export function PledgeFacts({ pledge, kind }: { pledge: Pledge; kind: CampaignKind }) {
  const { name, signatory, body, role, country, city, comment, wording } = pledge
  const isPerson = signatory === 'person'
  const place = [city, countryName(country)].filter(Boolean).join(', ')
  return (
    <>
      <dl className="asked">
        <Fact term="Name" value={name} />
        <Fact term="On the page" value={onThePage(pledge)} />
        {!isPerson && <Fact term={signatory === 'office' ? 'For the office' : 'For'} value={body} />}
        {!isPerson && <Fact term="As" value={role} />}
        <Fact term="From" value={place} />
        {comment && <Fact term="Comment" value={comment} />}
        <Fact term="We send you" value={updates[pledge.updates]} />
      </dl>
      <WordingPanel title={kindWords[kind].wording} text={wording} />
    </>
  )
}

/** The name of an organisation or office is public by nature, once the team has checked that it signed. */
function onThePage({ signatory, showName }: Pledge): string {
  if (signatory === 'person') return showName ? 'Your name is shown' : 'Your name is not shown'
  const body = signatory === 'office' ? 'The office' : 'The organisation'
  const who = showName ? 'with your name and role' : 'without your name and role'
  return `${body} is listed once the team has checked it, ${who}`
}
