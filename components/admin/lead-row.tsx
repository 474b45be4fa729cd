'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/text-field'
import type { TeamLead } from '@/lib/campaigns/leads/queries'
import { formatMoment } from '@/lib/core/format'
import type { LeadAction, LeadFormState } from './lead-form'
import { Notice } from './notice'

type LeadRowProps = {
  lead: TeamLead
  action: LeadAction
  timeZone: string
  isReadOnly: boolean
  isFirst: boolean
  isLast: boolean
}

const words: Record<TeamLead['standing'], string> = {
  new: 'not asked yet',
  asked: 'has not answered yet',
  approved: 'approved: shown on the page',
  stale: 'approved something else: not shown',
  declined: 'declined',
}

export function LeadRow({ lead, action, timeZone, isReadOnly, ...place }: LeadRowProps) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const { name, title, email, standing, invitedAt } = lead
  return (
    <li>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
        , <bdi>{title}</bdi>
      </p>
      <p className="quiet">
        <bdi>{email}</bdi> · {words[standing]}
        {invitedAt && ` · asked ${formatMoment(invitedAt, timeZone)}`}
      </p>
      {state.problem && <Notice tone="alarm" title="Not done" lines={[state.problem]} />}
      {!isReadOnly && (
        <div className="savebar__row mt-3">
          {standing !== 'approved' && (
            <form action={formAction}>
              <button className="button button--line" name="do" value="ask" disabled={isPending}>
                {invitedAt ? `Ask ${name} again` : `Ask ${name}`}
              </button>
            </form>
          )}
          <Naming lead={lead} state={state} action={formAction} key={`${name} ${title} ${state.round}`} />
          <details className="confirm">
            <summary>Remove</summary>
            <form action={formAction}>
              <button className="button button--line" name="do" value="remove" disabled={isPending}>
                Yes, remove {name}
              </button>
            </form>
          </details>
          <Places name={name} {...place} action={formAction} isPending={isPending} />
        </div>
      )}
    </li>
  )
}

type PlacesProps = {
  name: string
  isFirst: boolean
  isLast: boolean
  action: (form: FormData) => void
  isPending: boolean
}

/** Nobody approves an order: it holds at once. */
function Places({ name, isFirst, isLast, action, isPending }: PlacesProps) {
  const ways = [
    { way: 'up', sign: '↑', isEnd: isFirst },
    { way: 'down', sign: '↓', isEnd: isLast },
  ].filter(({ isEnd }) => !isEnd)
  return (
    <div className="flex gap-2">
      {ways.map(({ way, sign }) => (
        <form action={action} key={way}>
          <button
            className="button button--line"
            name="do"
            value={way}
            disabled={isPending}
            aria-label={`Move ${name} ${way}`}
          >
            {sign}
          </button>
        </form>
      ))}
    </div>
  )
}

type NamingProps = { lead: TeamLead; state: LeadFormState; action: (form: FormData) => void }

/** The address stays: who is reached elsewhere is added anew. */
function Naming({ lead: { id, name, title, standing }, state, action }: NamingProps) {
  const { errors = {}, values } = state
  return (
    <details className="confirm" open={Boolean(state.errors)}>
      <summary>Name or title</summary>
      <form className="form" action={action}>
        <TextField
          id={`name-${id}`}
          name="name"
          label="Name"
          defaultValue={values?.name ?? name}
          errors={errors.name}
        />
        <TextField
          id={`title-${id}`}
          name="title"
          label="Title"
          defaultValue={values?.title ?? title}
          errors={errors.title}
        />
        {standing === 'approved' && (
          <p className="quiet">A change is approved anew, by them, before it is shown.</p>
        )}
        <div>
          <button className="button button--line" name="do" value="edit">
            Save
          </button>
        </div>
      </form>
    </details>
  )
}
