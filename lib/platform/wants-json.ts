// Does the asker want data, not a page?

const json = /application\/json(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i

/** What the header `accept` says. A weight of nothing means: not that. */
export function wantsJson(accept: string | null | undefined): boolean {
  return json.test(accept ?? '')
}
