// The source of an expression without "\p{L}" and its like: with the letters that are meant, within a set or as one of their own.

const telling = /\\[pP]\{[^}]*\}|\\.|[[\]]/g

/** `table`: by property, its letters as they are written within a set. What is not in there stays. */
export function spelledOut(source, table) {
  let isInSet = false
  return source.replace(telling, (written) => {
    if (written === '[') isInSet = true
    else if (written === ']') isInSet = false
    else if (table[written] !== undefined) return isInSet ? table[written] : `[${table[written]}]`
    return written
  })
}

/** `tables`: by property as above, for expressions that regard case and for those that do not. */
export function inWestern(source, flags, { cased, caseless }) {
  return source.includes('p{') ? spelledOut(source, flags.includes('i') ? caseless : cased) : source
}

/** What has one byte a letter has no pairs of them: an engine compiles sooner what need not look for any. */
export function inBytes(flags) {
  return flags.replace('u', '')
}
