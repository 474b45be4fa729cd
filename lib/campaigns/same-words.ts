// Is one passage the other, however its lines break and whatever mark it ends with? Pure.

export function isSameWords(one: string, other: string): boolean {
  return bareWords(one) === bareWords(other)
}

/** What is compared, where one is held against many. */
export function bareWords(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!?…"“”]+$/, '')
}
