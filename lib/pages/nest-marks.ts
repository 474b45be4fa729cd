// A passage as text with marks in it: each source mark of the campaign page finds its own words, also where several
// marks point into the same sentence. Marks nest; where two cross, the later one ends with the earlier.

export type MarkRange = { start: number; end: number }
export type MarkedText = string | { id: string; parts: MarkedText[] }

/** `text` begins at `offset` of the document; `marks` are ranges of the document, of which as much is marked as stands in it. */
export function nestMarks(text: string, offset: number, marks: MarkRange[]): MarkedText[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  return nestWithin({ start: offset, end: offset + text.length }, sorted, (from, to) =>
    text.slice(from - offset, to - offset),
  )
}

type Slice = (from: number, to: number) => string

function nestWithin(range: MarkRange, marks: MarkRange[], slice: Slice): MarkedText[] {
  const parts: MarkedText[] = []
  let from = range.start
  for (let rest = marks; rest[0];) {
    const [mark, ...others] = rest
    const end = Math.min(mark.end, range.end)
    const inside = others.filter((other) => other.start < end)
    const start = Math.max(mark.start, from)
    if (start > from) parts.push(slice(from, start))
    parts.push({ id: `s${mark.start}-${mark.end}`, parts: nestWithin({ start, end }, inside, slice) })
    from = end
    rest = others.slice(inside.length)
  }
  if (range.end > from) parts.push(slice(from, range.end))
  return parts
}
