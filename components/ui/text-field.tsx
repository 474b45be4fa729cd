import type { InputHTMLAttributes } from 'react'
import { described, Field, type FieldProps } from './field'

type TextFieldProps = Omit<FieldProps, 'children'> & InputHTMLAttributes<HTMLInputElement>

export function TextField({ id, label, optional, hint, errors, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} optional={optional} hint={hint} errors={errors}>
      <input {...described({ id, hint, errors })} {...input} />
    </Field>
  )
}
