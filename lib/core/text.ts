// Small changes to words that every part needs in the same way. Pure.

/** "Cities' leaders: Act now!" → "cities-leaders-act-now"; at most `most` characters, cut between words; '' when nothing is left. */
export function slugify(text: string, most = 80): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, most)
    if (longer.length > most) break
    slug = longer
  }
  return slug
}
