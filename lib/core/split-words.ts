// The words of a short text, as `text.split(/\s+/)` gives them. Nearly always one plain space stands between two words: then no
// expression looks for each of them.

const otherGap = /[^\S ]|  /

export function splitWords(text: string): string[] {
  return otherGap.test(text) ? text.split(/\s+/) : text.split(' ')
}
