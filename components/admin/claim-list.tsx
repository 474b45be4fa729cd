import type { SettlingClaim } from '@/lib/campaigns/claims/claims-to-settle'

type ClaimListProps = {
  claims: SettlingClaim[]
  typed: Record<string, string>
  /** The documents are not on this page. */
  isApart?: boolean
}

/** Numbers and quotations that no document has. Each stops publication until its text, its documents or somebody's word settle it. */
export function ClaimList({ claims, typed, isApart }: ClaimListProps) {
  if (claims.length === 0) return null
  return (
    <section className="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">Without a source</h2>
      <p className="quiet">
        Change the text, {isApart ? 'add the document' : <a href="#add-document">add the document</a>} that
        has it, or answer for it yourself.
      </p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.key}>
            <p>{claim.sentence}</p>
            {claim.nearest && <Nearest passage={claim.nearest} isApart={isApart} />}
            <Settled claim={claim} typed={typed[`because.${claim.key}`] ?? ''} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type NearestProps = { passage: NonNullable<SettlingClaim['nearest']>; isApart: boolean | undefined }

function Nearest({ passage: { n, text }, isApart }: NearestProps) {
  return (
    <p className="quiet">
      Nearest, in {isApart ? `document ${n}` : <a href={`#document-${n}`}>document {n}</a>}: <q>{text}</q>
    </p>
  )
}

function Settled({ claim: { key, signOff, sentence }, typed }: { claim: SettlingClaim; typed: string }) {
  if (signOff)
    return (
      <p>
        Signed off by <bdi>{signOff.by}</bdi>: <bdi>{signOff.reason}</bdi>{' '}
        <button className="link" name="do" value={`take back ${key}`} aria-label={`Take back: ${sentence}`}>
          Take it back
        </button>
      </p>
    )
  return (
    <p className="claims__answer">
      <input
        name={`because.${key}`}
        defaultValue={typed}
        aria-label={`Why you answer for it: ${sentence}`}
        placeholder="Why you answer for it"
        maxLength={1000}
      />
      <button className="chip" name="do" value={`sign off ${key}`} aria-label={`Sign off: ${sentence}`}>
        Sign off
      </button>
    </p>
  )
}
