'use client'

import { useActionState } from 'react'
import { fieldOf } from '@/components/ui/field-of'
import { TextField } from '@/components/ui/text-field'
import type { FormAction, FormState } from './form-state'
import { Notice } from './notice'

export type LeadFormState = FormState<{ name: string; title: string; email: string }> & { problem?: string }

export type LeadAction = FormAction<LeadFormState>

/** Somebody more for the head of the campaign. */
export function LeadForm({ action }: { action: LeadAction }) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const of = fieldOf({ values: {}, errors: {}, ...state })
  return (
    <section className="desk__part narrow" aria-labelledby="add-title">
      <h2 id="add-title">Add somebody</h2>
      <form className="form" action={formAction} key={state.round}>
        {state.problem && <Notice tone="alarm" title="Not done" lines={[state.problem]} />}
        <TextField {...of('name')} label="Name" required />
        <TextField
          {...of('title')}
          label="Title"
          hint="As it stands beside the name: “Bishop of Exampleton”."
          required
        />
        <TextField
          {...of('email')}
          type="email"
          label="E-mail address"
          hint="Their own link goes there. It is never shown."
          required
        />
        <div>
          <button className="button" disabled={isPending}>
            Add
          </button>
        </div>
      </form>
    </section>
  )
}
