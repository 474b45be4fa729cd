// What a sign form holds when its page is shown again: what was typed, and what is wrong with it, field by field.

export type SignFormState = {
  values: Record<string, string>
  errors: Record<string, string[]>
}

export const emptySignForm: SignFormState = { values: {}, errors: {} }
