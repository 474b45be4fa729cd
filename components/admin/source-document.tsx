import { Fragment } from 'react'
import type { TeamDocument } from '@/lib/campaigns/team-view'
import { findingAnchor, FindingPanel } from './finding-panel'
import { Legend } from './legend'
import { RightsChoice } from './rights-choice'
import { listFindings, splitText, type Piece } from './split-findings'

/** Larger documents are shown to here: a page of many megabytes helps nobody. */
const shownCharacters = 150_000

type SourceDocumentProps = { document: TeamDocument; isReadOnly: boolean }

/** A document with every finding marked in its text. A mark leads to a panel that says what it is and where it can go. */
export function SourceDocument({ document, isReadOnly }: SourceDocumentProps) {
  const text = document.text.slice(0, shownCharacters)
  const findings = listFindings(document.findings)
  const pieces = splitText(text, findings)
  return (
    <article className="source" id={`document-${document.n}`}>
      <h3>
        <bdi>{document.name}</bdi>
      </h3>
      <Legend findings={findings} />
      <div className="source__text" tabIndex={0} role="region" aria-label={`Text of ${document.name}`}>
        {pieces.map((piece) => (
          <MarkedPiece key={piece.start} piece={piece} n={document.n} />
        ))}
        {document.text.length > text.length && (
          <p className="quiet">The document goes on; its beginning is shown here.</p>
        )}
      </div>
      {pieces.map((piece) => (
        <FindingPanel key={piece.start} piece={piece} document={document} isReadOnly={isReadOnly} />
      ))}
      {!isReadOnly && (
        <details className="source__rights">
          <summary>Rights: {document.rights}</summary>
          <RightsFields document={document} />
          <SourcePageChoice document={document} />
        </details>
      )}
    </article>
  )
}

/** Public: the page that a source mark opens. */
function SourcePageChoice({ document: { n, rights, isWhole } }: { document: TeamDocument }) {
  if (rights === 'quoted') return <p className="quiet">Its source page shows the passages in use.</p>
  return (
    <p>
      Its source page shows {isWhole ? 'the whole text' : 'the passages in use'}.{' '}
      <button className="link" form="campaign" name="do" value={`${isWhole ? 'passages' : 'whole'} ${n}`}>
        {isWhole ? 'Show the passages only' : 'Show the whole text'}
      </button>
    </p>
  )
}

function RightsFields({ document }: { document: TeamDocument }) {
  return (
    <RightsChoice
      id={`rights-${document.n}`}
      name={`rights.${document.n}`}
      chosen={document.rights}
      form="campaign"
    />
  )
}

function MarkedPiece({ piece, n }: { piece: Piece; n: number }) {
  const [inner, ...outer] = piece.findings
  if (!inner) return <Fragment>{piece.text}</Fragment>
  const under = outer.find(({ kind }) => kind !== inner.kind)
  const looks = `mark is-${inner.kind}${under ? ` over-${under.kind}` : ''}`
  if (!piece.text.trim()) return <span className={looks}>{piece.text}</span>
  return (
    <a className={looks} href={`#${findingAnchor(n, piece)}`}>
      {piece.text}
    </a>
  )
}
