'use client'

import { useActionState } from 'react'
import { CorrectionReason } from '@/components/campaigns/correction-reason'
import { WordChanges } from '@/components/campaigns/word-changes'
import type { SettlingClaim } from '@/lib/campaigns/claims/claims-to-settle'
import type { TeamCorrection } from '@/lib/campaigns/corrections/team-queries'
import { formatMoment } from '@/lib/core/format'
import type { CorrectionAction } from './correction-form'
import { Notice } from './notice'

type CorrectionReviewProps = {
  action: CorrectionAction
  correction: TeamCorrection
  /** What its words say without a source. */
  claims: SettlingClaim[]
  timeZone: string
  isEditor: boolean
  isOwn: boolean
  /** Lead signatories who stand under the words in force, and would have to approve the new ones. */
  leadCount: number
}

/** A correction that waits for its second person. */
export function CorrectionReview(props: CorrectionReviewProps) {
  const { action, correction, claims, timeZone, leadCount, ...who } = props
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const { reason, difference, proposedBy, proposedAt } = correction
  return (
    <section className="demand form narrow" aria-labelledby="open-title">
      <h2 id="open-title">This correction waits for a second person</h2>
      <p className="quiet">
        Proposed by <bdi>{proposedBy}</bdi>, {formatMoment(proposedAt, timeZone)}
      </p>
      <CorrectionReason reason={reason} />
      <div className="wording">
        <WordChanges difference={difference} />
      </div>
      {claims.map((claim) => (
        <AnsweredFor key={claim.key} claim={claim} />
      ))}
      {leadCount > 0 && <p>{leadsWords(leadCount)}</p>}
      {state.problems && <Notice tone="alarm" title="Not done" lines={state.problems} />}
      <form className="savebar__row" action={formAction}>
        <Verbs isPending={isPending} {...who} />
      </form>
    </section>
  )
}

function AnsweredFor({ claim: { sentence, signOff } }: { claim: SettlingClaim }) {
  return (
    <p>
      {sentence}{' '}
      {signOff && (
        <>
          <bdi>{signOff.by}</bdi> answers for it: <bdi>{signOff.reason}</bdi>
        </>
      )}
    </p>
  )
}

function leadsWords(count: number): string {
  return count === 1
    ? 'One lead signatory approved the words in force: they are asked anew, and not shown until they approve again.'
    : `${count} lead signatories approved the words in force: they are asked anew, and not shown until they approve again.`
}

type VerbsProps = { isPending: boolean; isEditor: boolean; isOwn: boolean }

function Verbs({ isPending, isEditor, isOwn }: VerbsProps) {
  if (!isEditor) return <p className="quiet">An editor who did not propose it decides.</p>
  if (isOwn)
    return (
      <>
        <p className="quiet">You proposed it: another editor or owner of the team decides.</p>
        <button className="button button--line" name="do" value="withdraw" disabled={isPending}>
          Withdraw it
        </button>
      </>
    )
  return (
    <>
      <button className="button" name="do" value="approve" disabled={isPending}>
        Approve it: put these words in force
      </button>
      <button className="button button--line" name="do" value="refuse" disabled={isPending}>
        Refuse it
      </button>
    </>
  )
}
