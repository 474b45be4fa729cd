// Lines that stand above a story and are no headline: who speaks ("Spokesperson for Ports"), what the paper is ("Media Statement",
// "Latest News"), a date, the end of a letter. Pure.

const furniture =
  /^(?:(?:latest|more|press|news|newsroom|media|room|releases?|statements?|advisory|topics?|home|menu|search|page|office|contact|article|blog|updates?|other|for|immediate|the|of|and|&|[-–—|:•])(?:\s+|$))+$/i
const dated =
  /^(?:\d{1,2}[.:]\d\d ?[ap]m,? )?(?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2},?) \d{4}\b.{0,24}$/u
/** A name, an office, and for what: nothing that happens. */
const office =
  /^(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:MPs?|MEP|MSP|TD|Spokes(?:person|man|woman)|Co-?leader|Leader|Minister|Councillor|Director|President|Senator|Secretary)(?: (?:for|of|on|in|based in)(?: (?:\p{Lu}[\p{L}’'-]*|and|of|the|&|,))+)?$/u
const honoured = /^(?:The )?(?:Rt\.? |Right )?Hon(?:\.|ourable)? (?:\p{Lu}[\p{L}’'.-]*(?: |$)){1,5}$/u
const closing = /^(?:Yours|Sincerely|Regards|Kind regards|Best wishes|Dear|Contacts?|Media contact)\b/

export function isHeadlineLine(text: string): boolean {
  const line = text.replace(/\s+/g, ' ').trim()
  return ![furniture, dated, office, honoured, closing].some((shape) => shape.test(line))
}
