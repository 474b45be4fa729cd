import { findingKinds, type Finding, type FindingKind } from './split-findings'

/** What the colours mean, and how much of each was found. Unticking a kind hides its marks (in the style sheet). */
export function Legend({ findings }: { findings: Finding[] }) {
  const kinds = (Object.keys(findingKinds) as FindingKind[]).filter((kind) =>
    findings.some((one) => one.kind === kind),
  )
  if (kinds.length === 0) return <p className="quiet">Nothing was found in this document.</p>
  return (
    <ul className="legend" aria-label="What is marked">
      {kinds.map((kind) => (
        <li key={kind}>
          <label className={`is-${kind}`}>
            <input type="checkbox" defaultChecked data-kind={kind} />
            {findingKinds[kind]} <span>{findings.filter((one) => one.kind === kind).length}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
