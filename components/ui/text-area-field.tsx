import type { TextareaHTMLAttributes } from 'react'
import { described, Field, type FieldProps } from './field'

type TextAreaFieldProps = Omit<FieldProps, 'children'> & TextareaHTMLAttributes<HTMLTextAreaElement>

export function TextAreaField({ id, label, optional, hint, errors, ...area }: TextAreaFieldProps) {
  return (
    <Field id={id} label={label} optional={optional} hint={hint} errors={errors}>
      <textarea {...described({ id, hint, errors })} {...area} />
    </Field>
  )
}
