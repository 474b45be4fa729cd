import { Choice } from '@/components/ui/choice'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import type { SignFormState } from '@/lib/pages/sign-form-state'

const fields = ['city', 'comment', 'as', 'body', 'role']

/** What most people skip, folded away; open when somebody has used it. */
export function ExtraFields({ form }: { form: SignFormState }) {
  const { values, errors } = form
  const isUsed = fields.some((name) => values[name] || errors[name]?.length)
  return (
    <details className="extra" open={isUsed}>
      <summary>Add your city, a comment, or an organisation</summary>
      <div className="form">
        <TextField
          id="sign-city"
          name="city"
          label="City"
          optional
          autoComplete="address-level2"
          maxLength={120}
          defaultValue={values.city}
          errors={errors.city}
        />
        <TextAreaField
          id="sign-comment"
          name="comment"
          label="Comment"
          optional
          hint="At most 500 characters."
          maxLength={500}
          defaultValue={values.comment}
          errors={errors.comment}
        />
        <SignsAs form={form} />
      </div>
    </details>
  )
}

function SignsAs({ form: { values, errors } }: { form: SignFormState }) {
  const choices = [
    { value: '', label: 'For myself' },
    { value: 'organisation', label: 'For an organisation' },
    { value: 'office', label: 'As the holder of an office' },
  ]
  return (
    <>
      <fieldset className="choices">
        <legend>I sign</legend>
        {choices.map(({ value, label }) => (
          <Choice
            key={value}
            id={value ? `sign-as-${value}` : 'sign-as'}
            type="radio"
            name="as"
            value={value}
            label={label}
            defaultChecked={(values.as ?? '') === value}
          />
        ))}
      </fieldset>
      <TextField
        id="sign-body"
        name="body"
        label="Organisation or office"
        hint="Only if you sign for one. Its name is listed on this page once the team has checked it; yours and your role only if you choose to be named."
        autoComplete="organization"
        maxLength={160}
        defaultValue={values.body}
        errors={errors.body}
      />
      <TextField
        id="sign-role"
        name="role"
        label="Your role there"
        autoComplete="organization-title"
        maxLength={120}
        defaultValue={values.role}
        errors={errors.role}
      />
    </>
  )
}
