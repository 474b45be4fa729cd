'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/text-field'
import type { Retention } from '@/lib/signatures/retention'
import type { FormAction, SavedState } from './form-state'
import { NotSaved, Notice } from './notice'

type RetentionFormProps = {
  action: FormAction<SavedState>
  retention: Retention
  isReadOnly: boolean
}

const fields: [field: keyof Retention, label: string, hint: string][] = [
  [
    'unconfirmedDays',
    'Unconfirmed, in days',
    'Then a signature that nobody confirmed is deleted. The figures go on telling how many there were.',
  ],
  ['withdrawnDays', 'Withdrawn, in days', 'Then a withdrawn signature is emptied.'],
  [
    'networkDays',
    'Codes of networks, in days',
    'Then nobody can tell any more which signatures came from one place.',
  ],
  [
    'closedMonths',
    'After closing, in months',
    'Then all people are taken out of a campaign. The count stays. Take the list home before, if you may.',
  ],
]

/** How long what is kept. */
export function RetentionForm({ action, retention, isReadOnly }: RetentionFormProps) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const { errors = {} } = state
  const values: Record<string, string | number> = state.values ?? retention
  return (
    <form className="form" action={formAction} key={state.round}>
      {errors.form && <Notice tone="alarm" lines={errors.form} />}
      {!errors.form && Object.keys(errors).length > 0 && <NotSaved />}
      {state.isSaved && <Notice title="Saved." />}
      <fieldset disabled={isReadOnly} className="form">
        {fields.map(([field, label, hint]) => (
          <TextField
            key={field}
            id={field}
            name={field}
            type="number"
            label={label}
            hint={hint}
            defaultValue={values[field]}
            errors={errors[field]}
          />
        ))}
        <button className="button" disabled={isPending}>
          Save how long
        </button>
      </fieldset>
    </form>
  )
}
