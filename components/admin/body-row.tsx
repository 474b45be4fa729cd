'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { formatMoment } from '@/lib/core/format'
import type { SignedBody } from '@/lib/signatures/list-bodies'
import type { FormAction, FormState } from './form-state'
import { Notice } from './notice'

export type BodyState = FormState<{ evidenceUrl: string; note: string }> & { problem?: string }
export type BodyAction = FormAction<BodyState>

type BodyRowProps = { body: SignedBody; action: BodyAction; timeZone: string; isReadOnly: boolean }

const standingWords = {
  waiting: 'nobody has looked yet',
  verified: 'verified: listed on the page',
  refused: 'not listed',
}

/** What speaks for it: the domain of the mailbox that confirmed, or a page that says so. */
export function BodyRow({ body: signed, action, timeZone, isReadOnly }: BodyRowProps) {
  const { body, signatory, role, name, domain, standing, confirmedAt, decidedBy, evidenceUrl, note } = signed
  return (
    <li>
      <p>
        <b>
          <bdi>{body}</bdi>
        </b>{' '}
        <span className="quiet">· {signatory === 'office' ? 'office' : 'organisation'}</span>
      </p>
      <p>
        <bdi>{name}</bdi>, <bdi>{role}</bdi> · confirmed from a mailbox at <b>{domain}</b>
      </p>
      <p className="quiet">
        {formatMoment(confirmedAt, timeZone)} · {standingWords[standing]}
        {standing !== 'waiting' && decidedBy && ` · by ${decidedBy}`}
        {standing === 'verified' && note && ` · ${note}`}
      </p>
      {standing === 'verified' && evidenceUrl && (
        <p>
          <a href={evidenceUrl} rel="noopener noreferrer">
            <bdi>{evidenceUrl}</bdi>
          </a>
        </p>
      )}
      {!isReadOnly && <Decision signed={signed} action={action} />}
    </li>
  )
}

function Decision({ signed, action }: { signed: SignedBody; action: BodyAction }) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const { id, body, standing, evidenceUrl, note } = signed
  const { errors = {}, values } = state
  return (
    <details className="confirm mt-3" open={Boolean(state.problem)} key={`${standing} ${state.round}`}>
      <summary>{standing === 'waiting' ? 'Decide' : 'Decide again'}</summary>
      <form className="form" action={formAction}>
        {state.problem && <Notice tone="alarm" title="Not done" lines={[state.problem]} />}
        <input type="hidden" name="body" value={body} />
        <TextField
          id={`url-${id}`}
          name="evidenceUrl"
          label="Where it can be seen"
          optional
          hint="A page of theirs that names this mailbox, this person, or the signature."
          defaultValue={values?.evidenceUrl ?? evidenceUrl ?? ''}
          errors={errors.evidenceUrl}
        />
        <TextField
          id={`note-${id}`}
          name="note"
          label="Note for the team"
          optional
          defaultValue={values?.note ?? note ?? ''}
          errors={errors.note}
        />
        <div className="savebar__row">
          <button className="button" name="do" value="verify" disabled={isPending}>
            Verified: list it
          </button>
          <button className="button button--line" name="do" value="refuse" disabled={isPending}>
            Do not list it
          </button>
        </div>
      </form>
    </details>
  )
}
