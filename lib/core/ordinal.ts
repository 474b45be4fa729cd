// The number of an update or a document in the address of its page.

const shape = /^[1-9]\d{0,5}$/

/** "3" of "/updates/3"; null where no page can have it. */
export function ordinalOf(text: string): number | null {
  return shape.test(text) ? Number(text) : null
}
