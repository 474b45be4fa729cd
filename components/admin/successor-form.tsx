'use client'

import { useActionState, type ReactNode } from 'react'
import { Notice } from './notice'

export type SuccessorState = { problem?: string }

type SuccessorFormProps = {
  action: () => Promise<SuccessorState>
  button: string
  isLine?: boolean
  children?: ReactNode
}

/** One button, what it means above it, and why it did nothing. */
export function SuccessorForm({ action, button, isLine, children }: SuccessorFormProps) {
  const [state, formAction, isPending] = useActionState(action, {})
  return (
    <form className="form narrow mt-4" action={formAction}>
      {children}
      {state.problem && <Notice tone="alarm" title="Not done" lines={[state.problem]} />}
      <div>
        <button className={isLine ? 'button button--line' : 'button'} disabled={isPending}>
          {button}
        </button>
      </div>
    </form>
  )
}
