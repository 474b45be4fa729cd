import type { FindingUse } from '@/lib/campaigns/place-finding'
import type { TeamDocument } from '@/lib/campaigns/team-view'
import type { Finding, Piece } from './split-findings'

const useWords: Record<FindingUse, string> = {
  headline: 'Use as headline',
  target: 'Use as target',
  action: 'Use as action',
  issueArea: 'Use as issue area',
  deadlineOn: 'Use as last day',
  deliverOn: 'Use as day of delivery',
  story: 'Put into the story',
  reasons: 'Put under “Why this matters”',
}

export function findingAnchor(n: number, { start }: Piece): string {
  return `finding-${n}-${start}`
}

type FindingPanelProps = { piece: Piece; document: TeamDocument; isReadOnly: boolean }

/** Shown while the address names it (`:target`), so that it needs no script; its buttons belong to the campaign's form. */
export function FindingPanel({ piece, document, isReadOnly }: FindingPanelProps) {
  if (piece.findings.length === 0 || !piece.text.trim()) return null
  return (
    <section className="finding" id={findingAnchor(document.n, piece)} aria-label="What was found here">
      <a className="finding__close" href={`#document-${document.n}`} aria-label="Close">
        ×
      </a>
      {piece.findings.map((finding) => (
        <FindingEntry key={finding.ref} finding={finding} document={document} isReadOnly={isReadOnly} />
      ))}
    </section>
  )
}

type FindingEntryProps = { finding: Finding; document: TeamDocument; isReadOnly: boolean }

function FindingEntry({ finding, document, isReadOnly }: FindingEntryProps) {
  const { about, kind, start, end, ref, uses } = finding
  return (
    <div className="finding__entry">
      <p className={`finding__about is-${kind}`}>{about}</p>
      <p className="finding__text">
        <bdi>{document.text.slice(start, end)}</bdi>
      </p>
      {!isReadOnly && (
        <p className="finding__uses">
          {uses.map((use) => (
            <button
              key={use}
              className="chip"
              form="campaign"
              name="do"
              value={`place ${use} ${document.n} ${ref}`}
            >
              {useWords[use]}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
