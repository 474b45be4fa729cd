'use client'

import { useActionState } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { Notice } from './notice'

export type TeamState = { email?: string; role?: string; error?: string; done?: string }
export type TeamAction = (state: TeamState, form: FormData) => Promise<TeamState>

export const roleChoices = [
  { value: 'viewer', name: 'Viewer' },
  { value: 'editor', name: 'Editor' },
  { value: 'owner', name: 'Owner' },
]

export function InviteForm({ action }: { action: TeamAction }) {
  const [state, formAction, isPending] = useActionState(action, {})
  return (
    <section className="desk__part">
      <h2>Invite somebody</h2>
      {state.done && <Notice title={state.done} />}
      <form className="form form--row" action={formAction}>
        <TextField
          id="email"
          name="email"
          type="email"
          label="E-mail address"
          defaultValue={state.email}
          errors={state.error ? [state.error] : []}
          required
        />
        <SelectField
          id="role"
          name="role"
          label="Role"
          choices={roleChoices}
          defaultValue={state.role ?? 'editor'}
        />
        <button className="button" disabled={isPending}>
          Send the invitation
        </button>
      </form>
    </section>
  )
}
