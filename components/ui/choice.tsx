import type { InputHTMLAttributes } from 'react'

type ChoiceProps = InputHTMLAttributes<HTMLInputElement> & {
  id: string
  type: 'checkbox' | 'radio'
  label: string
}

/** A box or a dot with its words beside it, all of it the target. */
export function Choice({ id, label, ...input }: ChoiceProps) {
  return (
    <label className="choice" htmlFor={id}>
      <input id={id} {...input} />
      <span>{label}</span>
    </label>
  )
}
