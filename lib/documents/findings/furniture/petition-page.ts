// Lines that pages of petitions put around the petition: to whom it goes, how far it has come, who started it, what to press.

const longest = 110
const number = String.raw`\d[\d,. ]*(?:(?:of|out of|\/)\s*[\d,.]+\s+)?`
const signers = String.raw`(?:people|signatures?|supporters?|signers?|signator(?:y|ies))`
/** "1,204 supporters", "1,204 of 2,000 signatures", "1,204 have signed" */
const count = new RegExp(
  String.raw`^${number}(?:${signers}|${signers}?\s*(?:have\s|has\s)?signed|${signers}\sreached)(?:[.!]|[.!]? Let['’]s get to .*)?$`,
  'i',
)
const shapes = [
  count,
  new RegExp(
    String.raw`^${number}(?:${signers}?\s*(?:have\s+|has\s+)?signed\b|${signers}\s+(?:so far|since|and counting)\b)`,
    'i',
  ),
  /^(?:people|supporters?|signers?)\s+have\s+(?:already\s+)?signed\b/i,
  /^\S+(?: \p{Lu}\.)? signed$/u,
  /^petitioning\s+\p{L}/iu,
  /^(?:this\s+petition\s+(?:has|had|is|was|made|won|closed)\b.*|petition\s+(?:closed|update|details|text)|(?:confirmed\s+)?victory)[.!]?$/i,
  /^(?:sign|share|support|view|start|promote)\s+(?:this|the|our|a|your)\s+(?:petition|letter|pledge|signatures)\b.{0,30}$/i,
]

/** "Jane Roe started this petition": who wrote it. */
export const startsPetition =
  /^(\p{Lu}[\p{L}\p{N}&.'’ -]{2,60}?)\s+(?:has\s+)?(?:started|launched|created)\s+this\s+petition\b/u

/** "Closed petition Keep the ferry": a page says in front of the title what it is. */
export const petitionFront = /^(?:(?:(?:Closed|Open|Rejected) p|P)etition |Goal: )(?=\p{Lu}\S* \S)/u

export function isPetitionPage(line: string): boolean {
  return line.length <= longest && shapes.some((shape) => shape.test(line))
}

/** How many have signed, and how many should. */
export function isPetitionCount(line: string): boolean {
  return line.length <= longest && count.test(line)
}
