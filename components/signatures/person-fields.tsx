import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { listCountries } from '@/lib/core/countries'
import type { SignFormState } from '@/lib/pages/sign-form-state'

export function PersonFields({ form: { values, errors } }: { form: SignFormState }) {
  return (
    <>
      <TextField
        id="sign-name"
        name="name"
        label="Name"
        autoComplete="name"
        maxLength={120}
        required
        defaultValue={values.name}
        errors={errors.name}
      />
      <TextField
        id="sign-email"
        name="email"
        type="email"
        label="E-mail"
        autoComplete="email"
        maxLength={254}
        required
        defaultValue={values.email}
        errors={errors.email}
      />
      <SelectField
        id="sign-country"
        name="country"
        label="Country"
        autoComplete="country"
        required
        defaultValue={values.country ?? ''}
        errors={errors.country}
        choices={countryChoices()}
      />
    </>
  )
}

function countryChoices() {
  const countries = listCountries().map(({ code, name }) => ({ value: code, name }))
  return [{ value: '', name: 'Choose a country' }, ...countries]
}
