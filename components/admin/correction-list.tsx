import { CorrectionReason } from '@/components/campaigns/correction-reason'
import { WordChanges } from '@/components/campaigns/word-changes'
import type { TeamCorrection } from '@/lib/campaigns/corrections/team-queries'
import { formatMoment } from '@/lib/core/format'

type CorrectionListProps = { corrections: TeamCorrection[]; timeZone: string }

const states: Record<TeamCorrection['state'], string> = {
  proposed: 'Proposed',
  approved: 'Approved',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
}

/** What has been decided about, newest first. */
export function CorrectionList({ corrections, timeZone }: CorrectionListProps) {
  return (
    <section className="desk__part narrow">
      <h2>Decided</h2>
      {corrections.map((correction) => (
        <details className="notes" key={correction.id}>
          <summary>
            {states[correction.state]} by <bdi>{correction.decidedBy}</bdi>
            {correction.decidedAt && `, ${formatMoment(correction.decidedAt, timeZone)}`}
          </summary>
          <p className="quiet">
            Proposed by <bdi>{correction.proposedBy}</bdi>, {formatMoment(correction.proposedAt, timeZone)}
          </p>
          <CorrectionReason reason={correction.reason} />
          <div className="wording">
            <WordChanges difference={correction.difference} />
          </div>
        </details>
      ))}
    </section>
  )
}
