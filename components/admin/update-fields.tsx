import { fieldOf } from '@/components/ui/field-of'
import { RadioChoices } from '@/components/ui/radio-choices'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import type { Country } from '@/lib/core/countries'
import { updateKinds } from '@/lib/core/update-kinds'

type UpdateFieldsProps = {
  values: Record<string, string>
  errors: Record<string, string[]>
  countries: Country[]
}

const kindWords = {
  news: 'News: to who wants all of it',
  answer: 'An answer of those who were asked: also to who only wants the result, once',
  outcome: 'The outcome: also to who only wants the result, once',
}

export function UpdateFields({ values, errors, countries }: UpdateFieldsProps) {
  const of = fieldOf({ values, errors })
  const kinds = updateKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))
  return (
    <>
      <RadioChoices id="kind" name="kind" legend="What it tells" choices={kinds} chosen={values.kind} />
      <TextField {...of('title')} label="Title" hint="Also the subject of the mail." maxLength={150} />
      <TextAreaField
        {...of('body')}
        label="Text"
        hint="Plain words. An empty line begins a new paragraph; web addresses become links."
        rows={12}
      />
      <div className="form form--row">
        <SelectField
          {...of('country')}
          label="Only people in"
          choices={[{ value: '', name: 'Every country' }, ...countries]}
        />
        <TextField {...of('city')} label="City" optional maxLength={120} />
      </div>
    </>
  )
}
