// Do two descriptions of somebody share a name? "Berg" and "Mayor Ada Berg" do. Pure.

const little = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'at', 'from', 'an', 'to'])

export function hasNameOf(one: string, other: string): boolean {
  const names = new Set(namesIn(one))
  return namesIn(other).some((name) => names.has(name))
}

function namesIn(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !little.has(word))
}
