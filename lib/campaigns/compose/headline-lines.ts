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
/** "Minister Ada Holm, Ports & Islands": to whom it goes. */
const addressed =
  /^(?:The )?(?:Premier|Prime Minister|Minister|President|Senator|Mayor|Governor|Secretary|Mr|Mrs|Ms|Dr)\.?(?: \p{Lu}[\p{L}’'.-]*){1,4}(?:,(?: (?:\p{Lu}[\p{L}’'-]*,?|and|of|for|the|&))+)?$/u
/** How long it takes to read, how many signed it, how it was sent, where it stood before, that one cannot sign any more. */
const aboutThePage =
  /\b\d+ ?min(?:ute)?s? read\b|^[\d,.]+ (?:people )?(?:have signed|signatures?|supporters?)\b.{0,20}$|^\d+ (?:comments?|shares?|views?)\b|^via (?:e-?mail|mail|fax|post)\b|^(?:updated|posted|by)\b.{0,40}\||^(?:the|this) (?:petitions? )?(?:site|petition) is (?:now )?closed\b|\b(?:originally|first) (?:published|appeared|posted)\b/i
const closing = /^(?:Yours|Sincerely|Regards|Kind regards|Best wishes|Dear|Contacts?|Media contact)\b/

export function isHeadlineLine(text: string): boolean {
  const line = text.replace(/\s+/g, ' ').trim()
  return ![furniture, dated, office, honoured, addressed, aboutThePage, closing].some((shape) =>
    shape.test(line),
  )
}
