// What is wrong with what somebody typed, by field, as forms show it; 'form' where no field is meant, 'request' where it is not
// about what was typed. Programs get the same as `{ errors }`. Pure.

export type FieldErrors = Record<string, string[]>

/** Of what zod found. */
export function errorsOf({ issues }: { issues: { path: PropertyKey[]; message: string }[] }): FieldErrors {
  const errors: FieldErrors = {}
  for (const { path, message } of issues) (errors[String(path[0] ?? 'form')] ??= []).push(message)
  return errors
}

/** For a program whose request was refused, whatever it held. */
export function refusalOf(text: string): { errors: FieldErrors } {
  return { errors: { request: [text] } }
}
