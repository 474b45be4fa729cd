// Words by which two mentions are told to mean the same party: surnames, names of bodies, plural nouns. Without titles,
// joining words and what every body is called.

const generic = new Set(
  `party council group office department government administration university association national committee commission agency
   minister ministry president senator secretary director leader member chief chair chairman mayor governor representative
   spokesperson spokesman spokeswoman general acting deputy prime vice former public people person world state city country
   with from that this their they what when were have been more than also into over after before about which would could
   should there here some many most other another news press statement letter open joint first last year week today
   january february march april june july august september october november december monday tuesday wednesday thursday
   friday saturday sunday north south east west united nations street house senate congress board union
   under health human affairs international service services policy said says time rule european american british democratic republican white conservative liberal`.split(
    /\s+/,
  ),
)

/** Lower-cased, without plural and possessive endings. */
export function keysIn(words: string): string[] {
  const found = words.match(/\p{L}[\p{L}\p{M}’'-]{1,40}/gu) ?? []
  return found.map(keyOf).filter((key) => (key.length > 3 || /^[A-Z]{2,}$/.test(key)) && !generic.has(key))
}

function keyOf(word: string): string {
  const plain = word.replace(/['’]s?$/, '')
  if (/^[A-Z]{2,4}s?$/.test(plain)) return plain
  const lower = plain.toLowerCase()
  return lower.length > 4 && /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower
}
