// Where a reader can be sent, and when: an address of the web or of mail, a page, a form, a number to ring. Parts of expressions.

const endings =
  'org|com|net|info|gov|edu|coop|int|mil|co|io|uk|nz|au|ca|eu|ie|za|scot|wales|page|site|online|press|vote|earth|green|news|example'
const domain = String.raw`(?:[\w-]{1,40}\.){1,4}(?:${endings})\b`
const site = String.raw`(?:(?:web ?)?(?:site|page)s?|portal|channel|podcast|blog)`
const page = String.raw`(?:${site}|(?:face|insta)\S+ page|(?:action |online )?form|links?|buttons?|profile)`

const whose = String.raw`(?:our|the|its|their|this|your|my|his|her|[\w-]{1,40}['’]s)`

export const address = String.raw`(?:https?:|www\.|\b${domain}|\b[\w-]\.[a-z]{2,10}\/\w)`
export const mailbox = String.raw`\S@\w`
export const phone = String.raw`\(?\+?\d[\d ()-]{5,18}\d`

/** A place that a sentence names, where its verb already sends the reader. */
export const goal = String.raw`(?:${address}|${mailbox}|\b(?:here|below|online|attached)\b|\b${whose}(?: [\w'’-]+){0,4} ${page}\b)`

/** The same, where the sentence only tells where something is: "here" must be all that is said of the place. */
export const stated = String.raw`(?:${address}|\b(?:online|here)\b(?=\W*$)|\b${whose}(?: [\w'’-]+){0,4} ${site}\b(?=[^.?!]{0,40}\W*$))`

/** By when, or on which day: what is to be done soon. */
export const when = String.raw`(?:today|now|tonight|tomorrow|this \w+|before|by \d|by \p{Lu}\w+ ?\d?|until|on \d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d|immediately)`
