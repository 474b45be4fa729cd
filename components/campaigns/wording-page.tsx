import { PageShell } from '@/components/site/page-shell'
import { PlainPage } from '@/components/site/plain-page'
import type { SignedWording, WordingHistory } from '@/lib/campaigns/corrections/wording-history'
import { formatCount, formatDay } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'
import { CorrectionReason } from './correction-reason'
import { WordChanges } from './word-changes'

type WordingPageProps = WordingHistory & { site: SiteView }

/** What people put their name to, and every correction of it: the one in force first. */
export function WordingPage({ site, campaign, wordings }: WordingPageProps) {
  return (
    <PageShell
      site={site}
      title={`Wording: ${campaign.headline}`}
      path={`/c/${campaign.slug}/wording`}
      accent={campaign.accent}
    >
      <PlainPage eyebrow="Wording" title="What people sign">
        <div className="prose mb-6">
          <p>
            The exact words of{' '}
            <a href={`/c/${campaign.slug}`}>
              <bdi>{campaign.headline}</bdi>
            </a>
            . {ruleOf(wordings)}
          </p>
        </div>
        {wordings.map((wording, index) => (
          <Wording key={wording.version} wording={wording} isInForce={index === 0} timeZone={site.timeZone} />
        ))}
      </PlainPage>
    </PageShell>
  )
}

function ruleOf({ length }: SignedWording[]): string {
  const rule =
    'From the first signature on they change only by a correction: the same demand, proposed by one person of the team and approved by another.'
  return length > 1
    ? `${rule} Whoever signed before a correction signed the words before it.`
    : `${rule} There has been none.`
}

type WordingProps = { wording: SignedWording; isInForce: boolean; timeZone: string }

function Wording({ wording, isInForce, timeZone }: WordingProps) {
  const { version, text, signatureCount, correction } = wording
  const began = correction ? `Corrected on ${formatDay(correction.at, timeZone)}` : 'As the campaign began'
  return (
    <section className="section" aria-labelledby={`wording-${version}`}>
      <h2 id={`wording-${version}`}>{began}</h2>
      <p className="quiet">
        {isInForce ? 'In force' : 'Earlier'} · {countWords(signatureCount)}
      </p>
      {correction && <CorrectionReason className="mt-4" reason={correction.reason} />}
      <div className="wording">
        {correction ? (
          <WordChanges difference={correction.difference} />
        ) : (
          <p className="wording__text" dir="auto">
            {text}
          </p>
        )}
      </div>
      {correction && isInForce && <Whole text={text} />}
    </section>
  )
}

function countWords(count: number): string {
  if (count === 0) return 'no signatures yet'
  return count === 1 ? 'one signature' : `${formatCount(count)} signatures`
}

function Whole({ text }: { text: string }) {
  return (
    <details className="extra">
      <summary>The words in force, without the marks</summary>
      <p className="wording__text" dir="auto">
        {text}
      </p>
    </details>
  )
}
