'use client'

import { useActionState } from 'react'
import { formatMoment } from '@/lib/core/format'
import { updateKindNames } from '@/lib/core/update-kinds'
import type { TeamUpdate } from '@/lib/updates/team-queries'
import { Notice } from './notice'
import type { UpdateAction } from './update-form'
import { UpdateProgress } from './update-progress'
import { people, standingWords } from './update-words'
import { useLookingAgain } from './use-looking-again'

type UpdateStatusProps = {
  action: UpdateAction
  update: TeamUpdate
  timeZone: string
  isEditor: boolean
  mayApprove: boolean
}

/** An update that has a time, or had it: where it stands, and what can be done about it. */
export function UpdateStatus({ action, update, timeZone, isEditor, mayApprove }: UpdateStatusProps) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const { standing, title, progress, sendAt, roomAt } = update
  useLookingAgain(standing === 'sending' || (standing === 'scheduled' && isAlmostDue(sendAt)))
  return (
    <div>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p className="quiet">{factsOf(update, timeZone)}</p>
      <form className="savebar form mt-4" action={formAction}>
        <div className="savebar__row">
          {isEditor && <Buttons update={update} mayApprove={mayApprove} isPending={isPending} />}
          <span className="savebar__state">
            <span className={`state is-${standing}`}>{standingWords[standing]}</span>
          </span>
        </div>
        {standing === 'unapproved' && !mayApprove && <OthersApprove isEditor={isEditor} />}
        {roomAt && <WeekIsFull until={formatMoment(roomAt, timeZone)} />}
        {state.problems && <Notice tone="alarm" title="Not done" lines={state.problems} />}
      </form>
      {progress && <UpdateProgress progress={progress} isMoving={standing === 'sending'} />}
      {update.n !== null && (
        <p className="mt-6">
          <a className="alone" href={`/c/${update.slug}/updates/${update.n}`}>
            Read it on the site
          </a>
        </p>
      )}
    </div>
  )
}

function isAlmostDue(sendAt: Date | null): boolean {
  return sendAt !== null && sendAt.getTime() < Date.now() + 60_000
}

type ButtonsProps = { update: TeamUpdate; mayApprove: boolean; isPending: boolean }

function Buttons({ update: { standing }, mayApprove, isPending }: ButtonsProps) {
  const isMoving = standing === 'sending' || standing === 'paused'
  return (
    <>
      {standing === 'unapproved' && mayApprove && (
        <Verb verb="approve" words="Approve it" isPending={isPending} />
      )}
      {standing === 'sending' && <Verb verb="pause" words="Pause" isPending={isPending} />}
      {standing === 'paused' && <Verb verb="resume" words="Go on" isPending={isPending} />}
      {(standing === 'unapproved' || standing === 'scheduled') && (
        <button className="button button--line" name="do" value="take-back" disabled={isPending}>
          Take it back and change it
        </button>
      )}
      {isMoving && (
        <details className="confirm">
          <summary>Cancel the rest</summary>
          <p>Who has the mail keeps it; nobody else will get it. This cannot be taken back.</p>
          <button className="button button--line" name="do" value="cancel" disabled={isPending}>
            Yes, cancel the rest
          </button>
        </details>
      )}
    </>
  )
}

function Verb({ verb, words, isPending }: { verb: string; words: string; isPending: boolean }) {
  return (
    <button className="button" name="do" value={verb} disabled={isPending}>
      {words}
    </button>
  )
}

function OthersApprove({ isEditor }: { isEditor: boolean }) {
  return (
    <p className="savebar__note">
      {isEditor
        ? 'You wrote these words: another editor or owner of the team opens this page and approves them.'
        : 'An editor or owner who did not write it approves it.'}
    </p>
  )
}

function WeekIsFull({ until }: { until: string }) {
  return (
    <p className="savebar__note">
      Three updates of this campaign went out in the last seven days. This one follows by itself on {until}.
    </p>
  )
}

function factsOf(update: TeamUpdate, timeZone: string): string {
  const { kind, writtenBy, approvedBy, country, city, recipientCount, sentAt, sendAt } = update
  return [
    updateKindNames[kind],
    `by ${writtenBy}`,
    approvedBy && `approved by ${approvedBy}`,
    recipientCount !== null && `to ${people(recipientCount)}`,
    (city || country) && `in ${[city, country].filter(Boolean).join(', ')}`,
    sentAt
      ? `went out ${formatMoment(sentAt, timeZone)}`
      : sendAt && `goes out ${formatMoment(sendAt, timeZone)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
