// Is one passage the other, however its lines break and whatever mark it ends with? Pure.

export function isSameWords(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!?…"“”]+$/, '')
}
