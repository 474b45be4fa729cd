// Whom "it", "they", "he" or "she" means in "if the board takes this seriously, it should …": the body or the office last named before.

import { groupRange } from '@/lib/core/group-range'
import type { Range } from '@/lib/documents/draft-schema'
import { actorHeads } from './ask-words'
import { officeBefore } from './antecedent'

const reach = 320
const body = new RegExp(
  `(?:^|[.!?]["”]? +["“]?|["“]|\\b(?:[Ii]f|that|because|when|while|as|great|good|clear|says?|said) )((?:(?:[Tt]he |[Oo]ur )(?:[\\w'-]+ ){0,3}?(?:${actorHeads})|(?!With|For|From|Many|Some|Most|Both|Under|While)(?:[A-Z][\\w'-]+ )?(?:${actorHeads})(?<=s))(?: (?:of|for) (?:the )?[A-Z]\\w+(?: [A-Z]\\w+)*)?)(?= |,)(?!(?<= states) that\\b)`,
  'g',
)
/** "… a clear message to the employers that they must …" */
const those = new RegExp(`\\b((?:the |our )?(?:${actorHeads})) that $`)
/** "The board says it must …": its own excuse. */
const own =
  /\b(?:say|says|said|claim|claims|claimed|argue|argues|argued|believes?|insists?|insisted|adds|added|warned|warns|thinks?|fears?|feels?|knows?|admits?|admitted|announced) (?:that )?$/

/** Does somebody say it of himself? */
export function isOwnDuty(text: string, { start }: Range): boolean {
  return own.test(text.slice(Math.max(0, start - 30), start))
}

/** "If Ada Stone means it, then she should …" */
const conditional = /\b[Ii]f ((?:[A-Z][\w'’-]+ ){1,2}[A-Z][\w'’-]+) [^.;:]{3,200}, (?:then )?$/

export function meantByPronoun(text: string, pronoun: Range): Range | null {
  const words = text.slice(pronoun.start, pronoun.end)
  if (!/^(?:it|they|he|she)$/i.test(words) || isOwnDuty(text, pronoun)) return null
  const from = Math.max(0, pronoun.start - reach)
  const adjoined = those.exec(text.slice(from, pronoun.start))?.[1]
  const end = pronoun.start - ' that '.length
  if (adjoined) return { start: end - adjoined.length, end }
  if (!/^(?:it|they)$/i.test(words))
    return (
      groupRange(conditional.exec(text.slice(from, pronoun.start)), from) ??
      officeBefore(text, from, pronoun.start)
    )
  return bodyBefore(text, pronoun.start)
}

/** The body that a clause last began with before `at`. */
export function bodyBefore(text: string, at: number): Range | null {
  const from = Math.max(0, at - reach)
  const found = [...text.slice(from, at).matchAll(body)].at(-1)
  if (!found?.[1]) return null
  const start = from + found.index + found[0].length - found[1].length
  return { start, end: start + found[1].length }
}
