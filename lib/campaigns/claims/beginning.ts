// Of very long documents the beginning has most of what a page says, and it is all that the editor shows: it is looked through first, the
// rest only for what is left. Pure.

const reach = 150_000

export function beginning(text: string): string {
  return text.length > reach ? text.slice(0, reach) : text
}
