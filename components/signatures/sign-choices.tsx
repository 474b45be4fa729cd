import { Choice } from '@/components/ui/choice'
import type { SignFormState } from '@/lib/pages/sign-form-state'

const updates = [
  { value: '', label: 'Nothing' },
  { value: 'result', label: 'Only what came of it, at most two mails' },
  { value: 'all', label: 'All news of this campaign' },
]

/** Being named and hearing more: separate from signing, and off until chosen. */
export function SignChoices({ form: { values } }: { form: SignFormState }) {
  const chosen = values.updates === 'on' ? 'all' : (values.updates ?? '')
  return (
    <>
      <Choice
        id="sign-showName"
        type="checkbox"
        name="showName"
        label="Show my name on this page"
        defaultChecked={values.showName === 'on'}
      />
      <fieldset className="choices">
        <legend>Send me</legend>
        {updates.map(({ value, label }) => (
          <Choice
            key={value}
            id={value ? `sign-updates-${value}` : 'sign-updates'}
            type="radio"
            name="updates"
            value={value}
            label={label}
            defaultChecked={chosen === value}
          />
        ))}
      </fieldset>
    </>
  )
}
