// What zod found wrong, by field, as forms show it. Pure.

export function errorsOf(issues: { path: PropertyKey[]; message: string }[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const { path, message } of issues) (errors[String(path[0] ?? 'form')] ??= []).push(message)
  return errors
}
