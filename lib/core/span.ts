// A span is a range [start, end) of a document's canonical text, in UTF-16 code units, with the text it covers.
// Everything we claim about a document stands on this: text === source.slice(start, end), always.

export type Span = { start: number; end: number; text: string }

/** The span [start, end) of `source`, with white space at both ends left out; null when nothing remains. */
export function spanOf(source: string, start: number, end: number): Span | null {
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return end > start ? { start, end, text: source.slice(start, end) } : null
}

/** Does the span read back from its source? */
export function isVerbatim(source: string, span: Span): boolean {
  return span.end > span.start && source.slice(span.start, span.end) === span.text
}

export function isInside(
  inner: { start: number; end: number },
  outer: { start: number; end: number },
): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

export function isOverlapping(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  )
}
