// The noun phrase at the start of some words: "refugees", "key measures of safety"; up to a verb, a preposition, punctuation.

export const stops = new Set(
  `is are was were cannot be been being has have had having will would could can may might must should shall do does did done who that which
   what when where while because since although though whether if to from for in on at by with without within and or but nor as than
   over under during after before until through throughout across against between among into onto per via not also only just
   it its they them he she we you i this these there here said says say told according now today yesterday ever never still already
   held died killed made used supported reported received got lost lose rose fell increased decreased
   down up above below compared respectively even rather including percent percentage points apart away ago more less
   get gets took take takes went go goes come came want wants wanted attended signed voted joined us our their his her my your
   annually yearly monthly weekly daily hourly each nationally nationwide worldwide globally overall whom saying meaning`.split(
    /\s+/,
  ),
)

const word = /^(?:\s*)((?:of (?:the |their |our |its )?)?[“"‘]?[\p{L}\p{N}][\p{L}\p{N}'’.&/-]*[)”"’]?)/u
/** "300 live in tents", but "8 live shows" */
const living = /^\s*(?:live|lives|lived)\s(?:in|on|at|with|without|here|there|under|near|outside|alone|off)\b/
/** The noun that is counted; behind it only "of …" or another such noun ("rights groups") goes on. */
const plurals = /(?:[^s’']s|people|men|women|children|police)$/
const goesOn = /^(?:of\s|\p{Lu})|[^s’']s$/u
/** "Two resulted in …", "1.3 percent leaving us": a verb, told by what stands behind it. */
const verbFirst =
  /^\s*\p{Ll}+(?:ed|ing)\s(?:in|to|by|from|with|at|on|that|an?|the|us|them|it|our|their|his|her|no|this|\d)\b/u
const mostWords = 7

/** Its length; 0 where no noun begins here. Behind a preposition no verb does: "in spending by towns". */
export function nounPhraseLength(text: string, isLinked = false): number {
  if ((!isLinked && verbFirst.test(text)) || living.test(text)) return 0
  let length = 0
  let plural = false
  for (let count = 0; count < mostWords; count++) {
    const match = word.exec(text.slice(length))
    if (
      !match ||
      stops.has(match[1]!.toLowerCase().replace(/[.,]+$/, '')) ||
      (plural && !goesOn.test(match[1]!))
    )
      break
    plural = plurals.test(match[1]!) || /^of\s.*\p{Lu}/u.test(match[1]!)
    const tail = /[.,”"’'){}]+$/.exec(match[0])?.[0].length ?? 0
    length += match[0].length
    if (tail > 0 && !/^(?:\p{L}\.)+$/u.test(match[1]!)) return length - tail
    if (/^[,;:.!?—–]/.test(text.slice(length))) break
  }
  return length
}
