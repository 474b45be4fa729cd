'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/text-field'

export type SignInState = { email: string; isSent: boolean; error?: string }

type SignInFormProps = { action: (state: SignInState, form: FormData) => Promise<SignInState> }

export function SignInForm({ action }: SignInFormProps) {
  const [state, formAction, isPending] = useActionState(action, { email: '', isSent: false })
  if (state.isSent) return <LinkSent email={state.email} />
  return (
    <form className="form" action={formAction}>
      <TextField
        id="email"
        name="email"
        type="email"
        label="Your e-mail address"
        autoComplete="email"
        defaultValue={state.email}
        errors={state.error ? [state.error] : []}
        required
      />
      <button className="button" disabled={isPending}>
        Mail me a sign-in link
      </button>
    </form>
  )
}

/** The same words for a member and for a stranger. */
function LinkSent({ email }: { email: string }) {
  return (
    <div className="prose" role="status">
      <p>
        If <bdi>{email}</bdi> is in the team, a mail with a link is on its way. The link works once, for ten
        minutes.
      </p>
      <p>
        Nothing after a minute? Look into the spam folder, or <a href="/admin/sign-in">ask again</a>.
      </p>
    </div>
  )
}
