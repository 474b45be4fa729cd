import { Fragment } from 'react'
import { TextField } from '@/components/ui/text-field'
import type { TeamDocument } from '@/lib/campaigns/team-view'
import type { UsedPassage } from '@/lib/campaigns/used-passages'
import { passageAnchor } from './block-editor'
import { findingAnchor, FindingPanel } from './finding-panel'
import { Legend } from './legend'
import { RightsChoice } from './rights-choice'
import { listFindings, splitText, type Piece } from './split-findings'

/** Larger documents are shown to here: a page of many megabytes helps nobody. */
const shownCharacters = 150_000

type SourceDocumentProps = {
  document: TeamDocument
  /** The passages in use, of all documents. */
  used: UsedPassage[]
  isOnly: boolean
  isReadOnly: boolean
}

/** A document with every finding marked in its text. A mark leads to a panel that says what it is and where it can go. */
export function SourceDocument({ document, used, isOnly, isReadOnly }: SourceDocumentProps) {
  const text = document.text.slice(0, shownCharacters)
  const findings = listFindings(document.findings)
  const passages = new Map(
    used.flatMap((passage) => (passage.n === document.n ? [[passage.start, passage] as const] : [])),
  )
  const pieces = splitText(text, findings, [...passages.keys()])
  return (
    <article className="source" id={`document-${document.n}`}>
      <h3>
        <bdi>{document.name}</bdi>
      </h3>
      <Legend findings={findings} />
      <div className="source__text" tabIndex={0} role="region" aria-label={`Text of ${document.name}`}>
        {pieces.map((piece) => (
          <Fragment key={piece.start}>
            <PassageMark passage={passages.get(piece.start)} />
            <MarkedPiece piece={piece} n={document.n} />
          </Fragment>
        ))}
        {document.text.length > text.length && (
          <p className="quiet">The document goes on; its beginning is shown here.</p>
        )}
      </div>
      {pieces.map((piece) => (
        <FindingPanel key={piece.start} piece={piece} document={document} isReadOnly={isReadOnly} />
      ))}
      {!isReadOnly && <SourceSettings document={document} isOnly={isOnly} />}
    </article>
  )
}

function SourceSettings({ document, isOnly }: { document: TeamDocument; isOnly: boolean }) {
  return (
    <details className="source__rights">
      <summary>Rights: {document.rights}. Address of the original</summary>
      <RightsFields document={document} />
      <SourcePageChoice document={document} />
      {!isOnly && <Removal n={document.n} />}
    </details>
  )
}

function Removal({ n }: { n: number }) {
  return (
    <details className="confirm">
      <summary>Take it out of this campaign</summary>
      <p>Passages that no other document has then stand without a source.</p>
      <button className="button button--line" form="campaign" name="do" value={`drop ${n}`}>
        Yes, take it out
      </button>
    </details>
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

function RightsFields({ document: { n, rights, originalUrl } }: { document: TeamDocument }) {
  return (
    <>
      <RightsChoice id={`rights-${n}`} name={`rights.${n}`} chosen={rights} form="campaign" />
      <TextField
        id={`original-${n}`}
        name={`original.${n}`}
        form="campaign"
        type="url"
        label="Address of the original"
        optional
        hint="Where everybody can read the whole of it: its pages lead there."
        maxLength={2000}
        defaultValue={originalUrl ?? ''}
      />
    </>
  )
}

/** Where a passage begins that the page has: leads to its block, whose own mark leads here. */
function PassageMark({ passage }: { passage: UsedPassage | undefined }) {
  if (!passage) return null
  const { block, place } = passage
  return (
    <a
      className="passage"
      id={passageAnchor(passage)}
      href={`#${block}`}
      title="On the page"
      aria-label={`${place ? `${place}, ` : ''}on the page: go to its block`}
    >
      ¶{place && <small className="quiet"> {place} </small>}
    </a>
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
