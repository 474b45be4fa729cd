import { fieldOf } from '@/components/ui/field-of'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { listCountries } from '@/lib/core/countries'
import type { SignFormState } from '@/lib/pages/sign-form-state'

export function PersonFields({ form }: { form: SignFormState }) {
  const of = fieldOf(form, 'sign-')
  return (
    <>
      <TextField {...of('name')} label="Name" autoComplete="name" maxLength={120} required />
      <TextField {...of('email')} type="email" label="E-mail" autoComplete="email" maxLength={254} required />
      <SelectField
        {...of('country')}
        defaultValue={form.values.country ?? ''}
        label="Country"
        autoComplete="country"
        required
        choices={[{ value: '', name: 'Choose a country' }, ...listCountries()]}
      />
    </>
  )
}
