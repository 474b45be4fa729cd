'use client'

import { useActionState } from 'react'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { DocumentFileField } from './document-file-field'
import { Notice } from './notice'
import { RightsChoice } from './rights-choice'

/** `text` and `address`: what was typed, where it was refused. */
export type AddDocumentState = {
  round: number
  done?: string
  error?: string
  text?: string
  address?: string
}

type AddDocumentFormProps = {
  action: (state: AddDocumentState, form: FormData) => Promise<AddDocumentState>
}

/** Another source for what the page says. */
export function AddDocumentForm({ action }: AddDocumentFormProps) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  return (
    <details id="add-document" className="offers" open={Boolean(state.error)}>
      <summary>Add a document</summary>
      {state.error && <Notice tone="alarm" title="Not added" lines={[state.error]} />}
      {state.done && <Notice title={state.done} />}
      <form className="form" action={formAction} key={state.round}>
        <TextAreaField
          id="added-text"
          name="text"
          label="Paste the text"
          rows={6}
          defaultValue={state.text}
        />
        <DocumentFileField id="added-file" name="file" label="Or upload it" />
        <TextField
          id="added-address"
          name="address"
          type="url"
          label="Or give its web address"
          defaultValue={state.address}
        />
        <RightsChoice id="added-rights" name="rights" chosen="quoted" />
        <button className="button button--line" disabled={isPending}>
          {isPending ? 'Reading …' : 'Add it'}
        </button>
      </form>
    </details>
  )
}
