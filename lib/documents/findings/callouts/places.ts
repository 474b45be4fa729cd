// Where a reader can be sent: an address of the web or of mail, a page, a form, a number to ring. Parts of expressions.

const endings =
  'org|com|net|info|gov|edu|coop|int|mil|co|io|uk|nz|au|ca|eu|ie|za|scot|wales|page|site|online|press|vote|earth|green|news|example'
const domain = String.raw`[\w-]{1,40}\.(?:${endings})\b`
const page = String.raw`(?:(?:web ?)?(?:site|page)s?|portal|channel|podcast|(?:face|insta)\S+ page|(?:action |online )?form|links?|buttons?|profile|blog)`

export const address = String.raw`(?:https?:|www\.|\b${domain}|\b[\w-]\.[a-z]{2,10}\/\w)`
export const mailbox = String.raw`\S@\w`
export const phone = String.raw`\(?\+?\d[\d ()-]{5,18}\d`

/** A place that a sentence names, where its verb already sends the reader. */
export const goal = String.raw`(?:${address}|${mailbox}|\b(?:here|below|online|attached)\b|\b(?:our|the|its|their|this|your)(?: [\w'’-]+){0,4} ${page}\b)`
