// The words a duty falls on: from the start of the clause to "must". None where the clause hangs on "that" or "if", unless somebody
// says that it is so.

import { groupRange } from '@/lib/core/group-range'
import type { Range } from '@/lib/documents/draft-schema'
import { actorHeads } from './ask-words'
import { endOfLast, type Clause } from './clause'

/** `ownStart`: where its last member begins, "the board" of "Ada Stone and the board". */
export type DutySubject = Range & { ownStart: number }

const marks = [
  ', ',
  '; ',
  ': ',
  ' that ',
  ' if ',
  ' said ',
  ' says ',
  ' say ',
  ' argue ',
  ' argues ',
  ' argued ',
  ' insist ',
  ' insists ',
  ' insisted ',
  ' believe ',
  ' believes ',
  ' think ',
  ' thinks ',
  ' feel ',
  ' feels ',
  ' suggested ',
  ' hope ',
  ' know ',
  ' agree ',
  ' shows ',
  ' show ',
  ' means ',
  ' suggests ',
  ' because ',
  ' and ',
  ' but ',
  ' while ',
  ' whereas ',
  '“',
  '"',
  '– ',
  '— ',
]
const hanging = / (?:that|if|whether|why|how) $/
/** "three areas that they believe the council should mend": spoken of, and not asked for. */
const gapped = / (?:that|which) (?:they|we|I|he|she) (?:believe|think|feel|say|hope|know) $/
/** "the date | the council has to mend it": by when, or why, and no duty. */
const whenThey =
  /^(?:the|a) (?:date|day|year|time|moment|point|reason|way|extent) (?:the|our|we|they|it|he|she)\b/i
const saying =
  /\b(?:sa(?:y|ys|id|ying)|told|tells?|believ(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|insist(?:s|ed|ing)?|warn(?:s|ed|ing)?|think(?:s|ing)?|thought|stress(?:es|ed)|add(?:s|ed)|agrees?d?|stat(?:es|ed)|maintains?|reiterat(?:es?|ed)|feels?|wrote|writes|conclud(?:es?|ed)|show(?:s|ed|n)?|indicat(?:es?|ed)|suggest(?:s|ed)?|demonstrat(?:es?|ed)|means|clear|convinced|adamant|sure|certain|determined|unanimous|common[- ]sense|obvious|(?:first step|next step|answer|solution|remedy|view|position|belief|opinion) is|(?:message|signal|reminder|warning) to)(?: [^,.;:]{1,80})? that $/
const lead =
  /^(?:(?:and|but|so|then|whil(?:e|st)|although|though|now|instead|therefore|that is why|this is why|today|ultimately|generally|surely|clearly|obviously|perhaps|rather|indeed|of course|finally|meanwhile|above all|as much as|as(?! (?:the|an?|our|your|all|both|each|one)\b))\b)?,?\s*/i
const adverb =
  /\s(?:(?:can|could) and|will|really|still|also|now|therefore|first|then|simply|urgently|clearly)$/i

/** "The bank, for its part, must …", "The minister, Ada Stone, urgently needs to …", "The board, which owns the field, should …": the subject stands before it. */
const between =
  /, (?:(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+|regardless of [^,;:]{3,70}|for (?:its|their|his|her) part|in turn|too|therefore|however|in particular|above all|(?:which|who) [^,;:]{3,70}|(?:as|like|(?:along |together )?with|alongside|including|in|on|at|by|particularly|especially|not least) [^,;:]{3,70}),(?: urgently| also| now| therefore)?$/u

const described = new RegExp(
  `(?:^|["“] ?|[,;:] |\\b(?:and|but|that) )((?:(?:[Tt]he|[Aa]ll|[Tt]hose|[Aa]ny|[Ee]very|[Oo]ur) )?(?:[A-Za-z-]+ )?(?:${actorHeads}|[a-z]{3,}s) (?:that|which|who) (?!said\\b|says\\b|the |an? |our |this |their |your |no |any |it |we |they |there )[a-z'-]+ [^,;:.]{2,70})(?<! (?:they|he|she|we))$`,
)

const one = `(?:(?:(?:[Tt]he |[Oo]ur |[Aa]ll )?\\p{Lu}[\\p{L}.'-]*(?: (?:of |for |the )?\\p{Lu}[\\p{L}.'-]*){0,6})|(?:[Tt]he |[Oo]ur )(?:[\\w'-]+ ){0,3}?(?:${actorHeads}))`
const joined = new RegExp(
  `(?:^|["“] ?|\\b(?:that|says?|said|believes?|thinks?) |[A-Z][a-z]+ly, |, (?=the ))((?!(?:In|On|At|By|From|With|After|Before|Since|For|As) )(?:${one}, ){0,4}${one},? and )$`,
  'u',
)

/** "… and has to insure the quay": told. */
const told = /^\s(?:has|have|had) to/

/** Behind these somebody else may be spoken of: "says the board lied and must …", "a mine that spoils the bay and must …". */
const ofOthers =
  /\b(?:sa(?:ys|id)|tells|told|asks|asked|claim(?:s|ed)|argue[sd]|admit(?:s|ted)|believe[sd]|thinks|thought|fear(?:s|ed)|feels|hope[sd]|know[sn]|insist(?:s|ed)|warn(?:s|ed)|suspect(?:s|ed)|suggest(?:s|ed)|show(?:s|ed|n)|found|heard|that|which|who|whose|what|whether|if|why|how|because|where|when|while) /

/** Whom a clause begins with, what is said of him first, and the "and" before what he must do. */
const twofold = new RegExp(
  `^["“ ]*(?:(?:As|In|By|After|For|With) [^,;:]{3,80}, )?(${one}) ((?:(?:should|must|has|have|had|is|are|was|were|will|can|cannot|does|do|did|now|already|also|still|rightly|clearly) |[a-z]+(?:s|ed) )[^;:“”"]{2,160}?),? (?:and|but|yet)(?: now| also| therefore| so)?$`,
  'u',
)

/** "what the board must do", "determining which boats should be checked": a question within a sentence. */
const isQuestion =
  /^(?:what|how|why|whether|where)\b| (?:in|by|for|at|to|on|through|under|of|with) which | (?:(?:of|about|on|over|as to) (?:where|how|when|who)|what) |(?:determin|decid|specif|choos|know|identify)\w* which /i

export function dutySubject(clause: Clause, verbAt: number): DutySubject | null {
  const from = clauseStart(clause, verbAt)
  const whole = describedSubject(clause, from, verbAt) ?? firstSubject(clause, from, verbAt)
  if (whole) return whole
  const at = verbAt - (between.exec(clause.text.slice(from, verbAt))?.[0].length ?? 0)
  const before = clause.text.slice(from, at)
  const cut = Math.max(...marks.map((mark) => endOfLast(before, mark)))
  const subject = before.slice(cut)
  const head = before.slice(0, cut)
  if (gapped.test(head) || whenThey.test(subject)) return null
  if (hanging.test(head) && (!saying.test(head) || / whether [^,;:]*$/.test(head))) return null
  if (isQuestion.test(subject) || (/^(?:if|when)\b/i.test(subject) && pronounAt(subject) === 0)) return null
  const skipped =
    (/^That (?=\p{Lu})/u.exec(subject)?.[0].length ?? 0) ||
    (lead.exec(subject)?.[0].length ?? 0) ||
    timeBefore(subject) ||
    pronounAt(subject)
  const end = at - (adverb.exec(subject)?.[0].length ?? 0)
  const start = from + cut + skipped
  if (end - start <= 1 || subject.length >= 120 || / (?:and|but)$/.test(clause.text.slice(start, end)))
    return null
  return { start: start - (skipped ? 0 : joinedBefore(head)), end, ownStart: start }
}

/** "The council has failed us and must …": the second thing that is said of whom the clause begins with. */
function firstSubject({ text }: Clause, from: number, verbAt: number): DutySubject | null {
  const found = told.test(text.slice(verbAt, verbAt + 10)) ? null : twofold.exec(text.slice(from, verbAt))
  const range = groupRange(found, from)
  return range && !ofOthers.test(`${found?.[2]} `) ? { ...range, ownStart: range.start } : null
}

/** "Those firms that profit from the bay must …". */
function describedSubject({ text }: Clause, from: number, verbAt: number): DutySubject | null {
  const found = described.exec(text.slice(from, verbAt))
  const start = verbAt - (found?.[1]?.length ?? 0)
  return found?.[1] ? { start, end: verbAt, ownStart: start } : null
}

/** "The minister, Ada Stone and | the board": how many letters those take who stand before the last "and". */
function joinedBefore(head: string): number {
  return / and $/.test(head) ? (joined.exec(head.slice(-200))?.[1]?.length ?? 0) : 0
}

/** "By the end of June our city manager must …": where it opens with a preposition, the subject begins at its last article. */
function timeBefore(subject: string): number {
  if (!/^(?:by|from|in|on|at|until|before|after|during|since|within|for|as) /i.test(subject)) return 0
  const last = [...subject.matchAll(/ (?=(?:the|our|your|their|all|every|both|each) )/g)].at(-1)
  return last ? last.index + 1 : 0
}

/** "If the board will not act | they must …", without a comma: the pronoun alone is who must. */
function pronounAt(subject: string): number {
  return (
    (/(?<!\b(?:all|how|that|things|what|where|which|who|why)) (?=(?:they|he|she)$)/.exec(subject)?.index ??
      -1) + 1
  )
}

/** "now that the crews are paid, the boats should …": its comma ends the clause. */
const closed = /\b([Nn]ow|[Gg]iven|[Ss]eeing) that [^,;:]*, /g

/** Does the clause around `at` hang on a "that" or "if" which nobody's saying opens? "It is a pity that … should be sold." */
export function isHanging(clause: Clause, at: number): boolean {
  const before = clause.text.slice(clauseStart(clause, at), at).replace(closed, '$1')
  if (/ whether [^,;:]*$/.test(before)) return true
  const last = [...before.matchAll(/ (?:that|if|whether|why|how) /g)].at(-1)
  return last !== undefined && !saying.test(before.slice(0, last.index + last[0].length))
}

function clauseStart({ sentence, quotes }: Clause, at: number): number {
  const quote = quotes.find((one) => one.start < at && at < one.end)
  return Math.max(sentence.start, quote?.start ?? sentence.start, at - 240)
}
