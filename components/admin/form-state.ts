import type { SettlingClaim } from '@/lib/campaigns/claims/claims-to-settle'

/** What came back to a form of the desk. `round` counts the answers, so that its fields are made anew with what was typed. */
export type FormState<Values = Record<string, string>> = {
  round: number
  /** What was typed, where not all of it was done. */
  values?: Values
  errors?: Record<string, string[]>
}

/** Of a form whose words everybody can read. */
export type TextFormState = FormState & {
  /** What came of it, in words. */
  done?: string
  problems?: string[]
  /** What the page would say without a source. */
  claims?: SettlingClaim[]
}

/** Of a form that keeps settings. */
export type SavedState = FormState & { isSaved?: boolean }

export type FormAction<State> = (state: State, form: FormData) => Promise<State>

/** Told where a form holds what none of our pages sends. */
export const notUnderstood = 'Choose again: this was not understood.'
