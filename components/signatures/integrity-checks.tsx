import { formatCount, formatMoment, formatSignatures } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'
import type { Integrity } from '@/lib/signatures/integrity'

type IntegrityChecksProps = { site: SiteView; integrity: Integrity }

/** What was looked at, and what came out. */
export function IntegrityChecks({ site, integrity }: IntegrityChecksProps) {
  const { all, disposableCount, erasedCount } = integrity
  return (
    <>
      <h2>What we check</h2>
      <ul className="removals">
        <li>
          <p>{recountWords(site, integrity)}</p>
        </li>
        <li>
          <p>{disposableWords(disposableCount, all.countedCount)}</p>
        </li>
        {erasedCount > 0 && (
          <li>
            <p>
              {formatSignatures(erasedCount)} counted {erasedCount === 1 ? 'is' : 'are'} of people who had
              their data erased since: the number stands, and nothing of them is kept.
            </p>
          </li>
        )}
      </ul>
    </>
  )
}

function recountWords(site: SiteView, { lastRecount: last }: Integrity): string {
  const nightly = 'Every night all signatures are counted anew, and people are told of any difference.'
  if (!last) return `${nightly} The first time is still to come.`
  const when = `Last on ${formatMoment(last.at, site.timeZone)}`
  const agrees = last.count === last.rowCount && last.placeDriftCount === 0
  return agrees
    ? `${nightly} ${when}: the count said ${formatCount(last.count)}, and so did the signatures, in all and by place.`
    : `${nightly} ${when}: the count said ${formatCount(last.count)}, the signatures ${formatCount(last.rowCount)}, with ${formatCount(last.placeDriftCount)} differences by place and day. It is being looked into.`
}

function disposableWords(part: number, whole: number): string {
  if (part === 0) return 'No counted signature comes from a throw-away mail domain.'
  const percent = (part / whole) * 100
  const share = percent < 0.1 ? 'less than 0.1' : percent.toFixed(1)
  return `${formatCount(part)} of ${formatCount(whole)} counted signatures (${share} %) come from throw-away mail domains.`
}
