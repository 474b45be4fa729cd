import { Choice } from '@/components/ui/choice'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { updateKinds } from '@/lib/core/update-kinds'

export type CountryChoice = { value: string; name: string }

type UpdateFieldsProps = {
  values: Record<string, string>
  errors: Record<string, string[]>
  countries: CountryChoice[]
}

const kindWords = {
  news: 'News: to who wants all of it',
  answer: 'An answer of those who were asked: also to who only wants the result, once',
  outcome: 'The outcome: also to who only wants the result, once',
}

export function UpdateFields({ values, errors, countries }: UpdateFieldsProps) {
  return (
    <>
      <fieldset className="choices">
        <legend>What it tells</legend>
        {updateKinds.map((kind) => (
          <Choice
            key={kind}
            id={`kind-${kind}`}
            type="radio"
            name="kind"
            value={kind}
            label={kindWords[kind]}
            defaultChecked={values.kind === kind}
          />
        ))}
      </fieldset>
      <TextField
        id="title"
        name="title"
        label="Title"
        hint="Also the subject of the mail."
        maxLength={150}
        defaultValue={values.title}
        errors={errors.title}
      />
      <TextAreaField
        id="body"
        name="body"
        label="Text"
        hint="Plain words. An empty line begins a new paragraph; web addresses become links."
        rows={12}
        defaultValue={values.body}
        errors={errors.body}
      />
      <div className="form form--row">
        <SelectField
          id="country"
          name="country"
          label="Only people in"
          defaultValue={values.country}
          choices={[{ value: '', name: 'Every country' }, ...countries]}
          errors={errors.country}
        />
        <TextField
          id="city"
          name="city"
          label="City"
          optional
          maxLength={120}
          defaultValue={values.city}
          errors={errors.city}
        />
      </div>
    </>
  )
}
