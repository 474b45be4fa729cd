// Lines that pages of petitions put around the petition: to whom it goes, how far it has come, who started it, what to press.

const longest = 110
const shapes = [
  /^petitioning\s+\p{L}/iu,
  /^\d[\d,. ]*\s+(?:people|signatures?|supporters?|signers?|signator(?:y|ies))(?:\s+(?:have\s+)?signed\b.*|\s+(?:so far|since|and counting)\b.*)?$/i,
  /^\d[\d,. ]*\s+(?:have|has)\s+signed\b.*$/i,
  /^(?:this\s+petition\s+(?:has|had|is|was|made|won|closed)\b.*|petition\s+(?:closed|update|details|text)|(?:confirmed\s+)?victory)[.!]?$/i,
  /^(?:sign|share|support|view|start|promote)\s+(?:this|the|our|a|your)\s+(?:petition|letter|pledge|signatures)\b.{0,30}$/i,
]

/** "Jane Roe started this petition": who wrote it. */
export const startsPetition =
  /^(\p{Lu}[\p{L}\p{N}&.'’ -]{2,60}?)\s+(?:has\s+)?(?:started|launched|created)\s+this\s+petition\b/u

export function isPetitionPage(line: string): boolean {
  return line.length <= longest && shapes.some((shape) => shape.test(line))
}
