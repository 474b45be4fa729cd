'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/text-field'

export type StartEmptyState = { headline: string; error?: string; round: number }

type StartEmptyFormProps = { action: (state: StartEmptyState, form: FormData) => Promise<StartEmptyState> }

/** For whoever writes the page themselves. */
export function StartEmptyForm({ action }: StartEmptyFormProps) {
  const [state, formAction, isPending] = useActionState(action, { headline: '', round: 0 })
  return (
    <section className="desk__part" aria-labelledby="empty-title">
      <h2 id="empty-title">Or write it yourself</h2>
      <form className="form" action={formAction} key={state.round}>
        <TextField
          id="empty-headline"
          name="headline"
          label="Headline"
          hint="It opens an empty page. Documents can be added to it at any time."
          errors={state.error ? [state.error] : undefined}
          defaultValue={state.headline}
        />
        <button className="button button--line" disabled={isPending}>
          {isPending ? 'Opening …' : 'Begin with an empty page'}
        </button>
      </form>
    </section>
  )
}
