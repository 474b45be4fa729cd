'use client'

import { useActionState } from 'react'
import { fieldOf } from '@/components/ui/field-of'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import type { Settings } from '@/lib/platform/settings'
import type { FormAction, SavedState } from './form-state'
import { NotSaved, Notice } from './notice'

type SettingsFormProps = {
  action: FormAction<SavedState>
  settings: Settings
  missing: string[]
  timeZones: string[]
  isReadOnly: boolean
}

const lines: [field: keyof Settings, label: string, hint?: string, type?: string][] = [
  ['organisation', 'Organisation', 'Whose site this is: in the masthead and in every mail.'],
  ['controller', 'Controller', 'The legal person who answers for the data, as the privacy page names it.'],
  ['contactEmail', 'Contact address', 'Read by a human; shown on the privacy page and in mails.', 'email'],
  ['senderName', 'Sender’s name', 'Who mails come from; the organisation when empty.'],
  ['senderEmail', 'Sender’s address', 'Your mail provider must know its domain.', 'email'],
  [
    'approveOver',
    'Second person over',
    'An update to more people than this needs somebody’s approval.',
    'number',
  ],
]

export function SettingsForm({ action, settings, missing, timeZones, isReadOnly }: SettingsFormProps) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const of = fieldOf({ values: settings as Record<string, string | number>, errors: {}, ...state })
  const zones = timeZones.map((zone) => ({ value: zone, name: zone.replaceAll('_', ' ') }))
  return (
    <form className="form" action={formAction} key={state.round}>
      <Outcome state={state} missing={missing} />
      <fieldset disabled={isReadOnly} className="form">
        {lines.map(([field, label, hint, type]) => (
          <TextField key={field} {...of(field)} type={type} label={label} hint={hint} />
        ))}
        <TextAreaField
          {...of('postalAddress')}
          label="Postal address"
          hint="For the imprint and the foot of mails."
          rows={4}
        />
        <SelectField
          {...of('timeZone')}
          label="Time zone"
          hint="Deadlines end at midnight here."
          choices={zones}
        />
        <TextAreaField
          {...of('privacyNote')}
          label="Your own paragraph of the privacy page"
          optional
          rows={4}
        />
        <button className="button" disabled={isPending}>
          Save the settings
        </button>
      </fieldset>
    </form>
  )
}

function Outcome({ state, missing }: { state: SavedState; missing: string[] }) {
  const count = Object.keys(state.errors ?? {}).length
  if (state.errors?.form) return <Notice tone="alarm" lines={state.errors.form} />
  if (count > 0) return <NotSaved />
  if (state.isSaved && missing.length === 0) return <Notice title="Saved." />
  if (missing.length > 0)
    return <Notice tone="alarm" title={`Still needed before publishing: ${missing.join(', ')}.`} />
  return null
}
