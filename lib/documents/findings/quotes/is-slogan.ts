// Words that nobody says in conversation: chanted by a crowd, or written on what people hold up, wear and stick to walls.

const carrier = String.raw`(?:signs?|banners?|placards?|posters?|stickers?|(?:T-)?shirts?|buttons?|badges?|billboards?|graffiti|inscriptions?|engravings?|hashtags?|mottos?|slogans?|chants?)`
const shows = String.raw`(?:read(?:s|ing)?|sa(?:id|ys?|ying)|sayings|declar(?:ed?|es|ing)|proclaim(?:ed|s|ing)?|demand(?:ed|s|ing)?|bear(?:s|ing)?|with|that|which|such as|like|of|including)`
const before = new RegExp(
  String.raw`\b(?:chant(?:s|ed|ing)?|${carrier}(?:\s+(?:[\p{L}’-]+\s+){0,3}${shows})?(?:\s+(?:[\p{L}’-]+\s+){0,2}(?:such as|like|as))?)[\s,:]*$`,
  'iu',
)
const after = new RegExp(
  String.raw`^[\s,–—―-]*(?:(?:read|said|says|reads|declared|proclaimed)\s+(?:[\p{L}’-]+\s+){0,4}${carrier}\b|(?:[\p{L}’-]+\s+){0,4}chant(?:s|ed|ing)?\b)`,
  'iu',
)

/** `lead` and `tail`: what stands around the marks, in their sentence. */
export function isSlogan(lead: string, tail: string): boolean {
  return before.test(lead.slice(-100)) || after.test(tail.slice(0, 100))
}
