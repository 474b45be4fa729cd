import type { ReactNode } from 'react'

export type FieldProps = {
  id: string
  label: string
  optional?: boolean
  hint?: string
  errors?: string[]
  children: ReactNode
}

/** Label, hint and errors around one control. */
export function Field({ id, label, optional, hint, errors = [], children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="field__optional">(optional)</span>}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p className="field__error" id={`${id}-error`}>
          {errors.join(' ')}
        </p>
      )}
      {children}
    </div>
  )
}

type Described = { id: string; hint?: string | undefined; errors?: string[] | undefined }

/** The attributes that tie a control to its hint and errors. */
export function described({ id, hint, errors = [] }: Described) {
  const ids = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean)
  return {
    id,
    'aria-describedby': ids.length ? ids.join(' ') : undefined,
    'aria-invalid': errors.length > 0 || undefined,
  }
}
