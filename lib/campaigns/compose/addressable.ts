// Can a wording begin "To …:" with a target as it was found? Not with half a sentence, a thing that nobody can speak to, or one
// person's colleagues. Pure.

import { finiteVerbs } from '@/lib/documents/findings/asks/ask-words'

const notFirst =
  /^(?:while|but|and|or|if|when|whether|as|because|although|that|to|for|of|in|on|at|by|with|from|next time|my)\s/i
/** "inviting media": a doing; "leading bodies" are bodies. */
const doing =
  /^(?!(?:developing|existing|governing|incoming|leading|neighbou?ring|outgoing|participating|remaining|ruling|sitting)\s)\p{Ll}+ing\s/u
const relative = /,? (?:who|which|that|whose)\s.*$/s
const clause = new RegExp(
  `\\s(?:whether|if|as|unless|because|although|while|sent|gave|wrote|${finiteVerbs})\\s`,
)
/** "Ada Holm reconsider her vote", "the League returns to the quay" */
const deed = /\p{Lu}[\p{L}’']* \p{Ll}{4,} (?:his|her|its|their|to)\s/u
/** What stands behind the word that says who or what it is. */
const behind = /\s(?:of|for|on|in|at|from|to|into|about|with|last|this|next)\s.*$/s
const things =
  /(?:^|\s)(?:abilit(?:y|ies)|actions?|answers?|applications?|approach(?:es)?|bills?|budgets?|campaigns?|changes?|commitments?|decisions?|efforts?|engagement|hearings?|help|implementation|laws?|legislation|letters?|measures?|money|plans?|polic(?:y|ies)|process(?:es)?|projects?|prudence|questions?|reforms?|reports?|responses?|reviews?|rules?|steps?|study|studies|support|systems?|talks|time|votes?|work)$/
/** Whoever they are, they do not decide. */
const nobody =
  /^(?:the above|(?:(?:many|some|most|all) )?(?:others|groups|(?:\S+ )?(?:children|kids|babies|pupils)))$/i

export function isAddressable(target: string): boolean {
  const words = target.replace(/\s+/g, ' ').replace(relative, '')
  if (
    notFirst.test(words) ||
    doing.test(words) ||
    nobody.test(words) ||
    clause.test(words) ||
    deed.test(words)
  )
    return false
  return !things.test(words.replace(behind, ''))
}
