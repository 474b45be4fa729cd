'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { DocumentFileField } from './document-file-field'
import { Notice } from './notice'
import { RightsChoice } from './rights-choice'

export type AddDocumentState = { round: number; done?: string; error?: string }

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
        <DocumentFileField id="added-file" name="file" label="Upload it" />
        <TextField id="added-address" name="address" type="url" label="Or give its web address" />
        <RightsChoice id="added-rights" name="rights" chosen="quoted" />
        <button className="button button--line" disabled={isPending}>
          {isPending ? 'Reading …' : 'Add it'}
        </button>
      </form>
    </details>
  )
}
