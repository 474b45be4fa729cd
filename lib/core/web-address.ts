// Links that came from a document: only an absolute http(s) address may become a link on a page, nothing that could run.

/** The address in its normal form, or null when it is not one a page may link to. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  const parsed = new URL(url)
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null
}
