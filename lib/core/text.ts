// Small changes to words that every part needs in the same way. Pure.

/** "Cities' leaders: Act now!" → "cities-leaders-act-now"; at most 80 characters, cut between words; '' when nothing is left. */
export function slugify(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return (words ?? []).reduce((slug, word) => joinWithin(slug, word), '')
}

function joinWithin(slug: string, word: string): string {
  const longer = slug ? `${slug}-${word}` : word.slice(0, 80)
  return longer.length <= 80 ? longer : slug
}
