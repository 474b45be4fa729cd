// What can be the name of a campaign or an issue in an address. Whatever else stands there names nothing, and need not be
// looked for: a database refuses some of it (a NUL byte) with a fault.

export function isSlug(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
