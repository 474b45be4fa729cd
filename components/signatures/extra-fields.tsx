import { fieldOf } from '@/components/ui/field-of'
import { RadioChoices } from '@/components/ui/radio-choices'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import type { SignFormState } from '@/lib/pages/sign-form-state'

const fields = ['city', 'comment', 'as', 'body', 'role']

const signsAs = [
  { value: '', label: 'For myself' },
  { value: 'organisation', label: 'For an organisation' },
  { value: 'office', label: 'As the holder of an office' },
]

/** What most people skip, folded away; open when somebody has used it. */
export function ExtraFields({ form }: { form: SignFormState }) {
  const { values, errors } = form
  const of = fieldOf(form, 'sign-')
  const isUsed = fields.some((name) => values[name] || errors[name]?.length)
  return (
    <details className="extra" open={isUsed}>
      <summary>Add your city, a comment, or an organisation</summary>
      <div className="form">
        <TextField {...of('city')} label="City" optional autoComplete="address-level2" maxLength={120} />
        <TextAreaField
          {...of('comment')}
          label="Comment"
          optional
          hint="At most 500 characters."
          maxLength={500}
        />
        <RadioChoices id="sign-as" name="as" legend="I sign" choices={signsAs} chosen={values.as ?? ''} />
        <TextField
          {...of('body')}
          label="Organisation or office"
          hint="Only if you sign for one. Its name is listed on this page once the team has checked it; yours and your role only if you choose to be named."
          autoComplete="organization"
          maxLength={160}
        />
        <TextField
          {...of('role')}
          label="Your role there"
          autoComplete="organization-title"
          maxLength={120}
        />
      </div>
    </details>
  )
}
