import type { SelectHTMLAttributes } from 'react'
import { described, Field, type FieldProps } from './field'

type SelectFieldProps = Omit<FieldProps, 'children'> &
  SelectHTMLAttributes<HTMLSelectElement> & { choices: Choice[] }

type Choice = { value: string; name: string }

export function SelectField({ id, label, optional, hint, errors, choices, ...select }: SelectFieldProps) {
  return (
    <Field id={id} label={label} optional={optional} hint={hint} errors={errors}>
      <select {...described({ id, hint, errors })} {...select}>
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
