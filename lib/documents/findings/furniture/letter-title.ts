// Which lines over "Dear …" are a title? Those that speak; addresses are names, offices and places.

const speaking =
  /\b(?:letter|petition|statement|appeal|call|demand|urge|message|remarks|testimony|submission|deputation|resolution|proclamation)/i
/** "Department for roads and transport planning", "Secretary of State for the environment": to whom it goes. */
const office =
  /^(?:the )?(?:\p{L}+ ){0,2}(?:secretary|department|minister|ministry|office|director|head|chair|president|commissioner|member|leader|governor|mayor|clerk|board|council|committee|bureau|division|court|speaker|ambassador|chancellor) (?:of|for|to)\b/iu
const honourable = /^(?:the |rt\.? )?hon/i
/** "To the Minister of Ports" */
const addressed = /^To:? (?:the |our |all )*\p{Lu}/u
const plainWord = /(?<![\p{L}'’-])\p{Ll}{3,}/gu

export function isLetterTitle(line: string): boolean {
  if (honourable.test(line) || addressed.test(line)) return false
  if (speaking.test(line)) return true
  const plain = line.match(plainWord)?.filter((word) => !/^(?:the|and|for|of)$/.test(word)) ?? []
  return plain.length >= 2 && !office.test(line)
}
