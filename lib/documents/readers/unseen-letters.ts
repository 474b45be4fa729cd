// Letters that nobody sees: they say where a word may be broken, or may not, and are none of it.

const unseen = /[\u00ad\u200b\u2060\ufeff]/g

export function withoutUnseen(words: string): string {
  return words.replace(unseen, '')
}
