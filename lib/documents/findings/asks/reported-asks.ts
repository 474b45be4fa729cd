// "asking to be allowed to …", "demanded action from X to …", "demand that X …", "our call to …":
// forms in which the target stands before, after or nowhere.

import { actionRange } from './action-end'
import { askingNounTo } from './asking-nouns'
import { actorHeads, notVerbs, ofWhat } from './ask-words'
import { baseVerbs } from './base-verbs'
import { limitOf, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf, type Cue } from './cue'
import { targetRange } from './target-range'

const toBe = cueOf('ask', /\b[Aa]sk(?:s|ed|ing)? to (?=be [a-z]+|take part|join|meet)/g)
/** "We, the undersigned, seek to reopen …" */
const undersigned = cueOf(
  'undersigned',
  `\\bundersigned,? (?:hereby |all )?(?:seek|wish|want) to (?=(?:${baseVerbs})\\b)`,
)
const actionFrom = cueOf(
  'action|answers|help|support|leadership|change',
  /\b(?:(?:[Dd]emand|[Ww]ant|[Nn]eed|[Ss]eek|[Rr]equest)(?:s|ed|ing)?|[Cc]all(?:s|ed|ing)? for) (?:[a-z]+ ){0,2}?(?:action|answers|help|support|leadership|change) (?:from|by) (?![a-z]+ing\b)/g,
)
const that = cueOf(
  'demand|insist|request|ask|recommend|propos|urg|pray|plea|beg|advis|suggest|offer|call|appeal|message|wish',
  `\\b(?:(?:[Dd]emand|(?:WE|I) (?=DEMAND)DEMAND|[Ii]nsist|[Rr]equest|[Aa]sk|[Rr]ecommend|[Pp]ropos|[Uu]rg|[Pp]ray|[Bb]egg?|[Pp]lead|[Aa]dvis|(?<=\\b(?:[Ww]e|I) (?:\\w+ )?)(?:suggest|offer))(?:e|s|es|ed|ing)?(?:, [^,;.:]{3,90},| (?:in|on|last|this|earlier) [^,;.:]{3,40}?)?(?: again| once (?:more|again)| only| simply| therefore)?|${askingNounTo}(?: simply)?) (?:that|THAT) (?!(?:morning|afternoon|evening|night|day|week|month|year|time)\\b)`,
)
/** "We demand that the pier is repaired": what is to happen to it. */
const thatIs = cueOf(
  'demand|request|ask|urg',
  /\b(?:[Dd]emand|[Rr]equest|[Aa]sk|[Uu]rg)(?:e|s|es|ed|ing)? that (?=(?:the |our |all |no |any )?(?:(?!that |which |who )[\w'-]+ ){1,6}?(?:is|are) (?:not )?(?:[a-z]+ly )?(?:[a-z]+ed|[a-z]+en|made|held|put|kept|brought|built|paid|met|set|sent|shut|left)\b)/g,
  / (?:is|are) /,
)
/** "Students demanded the rector resign." */
const demand = cueOf(
  'demand|request|insist|recommend|propos|suggest',
  `(?<!\\b(?:the|an?|this|that|these|those|its|their|our|his|her|any|no|your) )\\b(?:[Dd]emand|[Rr]equest|[Ii]nsist|[Rr]ecommend|[Pp]ropos|[Ss]uggest)(?:e|s|es|ed|ing)? (?=the |our |their |he |she |they |[A-Z]|(?!that )(?:[\\w&-]+ ){0,4}[a-z]{2,}(?<!ou|s|i)s (?:${baseVerbs})\\b)`,
)
const callTo = cueOf(
  'call|demand|plea|appeal|request',
  `\\b(?:(?:our|their|its|his|her) (?:calls?|demands?|pleas?|appeals?|requests?) to (?!(?:${notVerbs})\\b)(?=[a-z])|(?:[A-Z][\\w-]+'s|[a-z]+s'|[Tt]he|[Gg]rowing|of) (?:calls?|demands?|pleas?) to (?!order\\b|help\\b|report\\b|service\\b|serve\\b)(?=(?:${baseVerbs})\\b)|(?:calls?|demands?|pleas?|appeals?|requests?) (?:by|from) (?:(?! (?:for|they|that|who|we) )[^,;.:]){3,90}? to (?=(?:[a-z]+ly )?(?:${baseVerbs})\\b))`,
  /(?:calls?|demands?|pleas?|appeals?|requests?) (?:to|by|from) /,
)

const somebody = `(?:you(?= )|(?:[Tt]he |our |your |every |all )?(?:[\\w'.-]+ ){0,4}?(?:${actorHeads})(?: (?:of|for) [A-Z]\\w+(?: [A-Z]\\w+){0,2})?)`
/** “We urge that you to use …” is a slip of the pen for one of the two. */
const actor = new RegExp(
  `^(${somebody}${ofWhat}) +(?:should |must |immediately |urgently |now |(?<=^you )to )?(?=(?:not )?(?:${baseVerbs})\\b)`,
)
const anyActor = new RegExp(
  `^(${somebody}) +(?!of |for |in |at |on |and |across )(?:should |must |immediately |urgently |now )?(?=(?:not )?[a-z]+)`,
)
const anybody = new RegExp(
  `^((?:the |our |your |every |all |[A-Z])[\\w'.-]*(?: (?!(?:to|that|which|who) )[\\w'.,-]+){0,9}?) (?:(?:should|must|now|again|also|[a-z]+ly) )*(?<!\\b(?:an?|the|its|their|our|his|her|this|that|of|at|in|on|to|by|for|from|with) )(?=(?:not )?(?:${baseVerbs})\\b)`,
)
/** "that web services take steps" */
const many = new RegExp(
  `^((?!(?:their|his|her|its|my|you|it) )(?:(?!(?:on|to|about|over|with|by) )[\\w&-]+ ){0,4}[a-z]{2,}(?<!ou|s|thi|\\bi|\\bwa|\\bit|\\bhi|\\bha|\\ba)s) (?=(?:not |no longer |never )?(?!be\\b|free (?:of|from)\\b|open (?:to|for)\\b)(?:${baseVerbs})\\b)`,
)
/** "demanding that it withdraw the order" */
const pronoun = new RegExp(
  `^(it|they|he|she) (?:should |must |[a-z]+ly )?(?=(?:not )?(?!be\\b|have\\b)(?:${baseVerbs})\\b)`,
)
/** "insisted that the mast complied with the rules": told, not asked. */
const toldOf =
  /^(?!.*\b(?:should|must|shall|be|is|are)\b)(?:[\w'-]+ ){2,5}?[a-z]+ed (?:with|to|in|on|for|by|the|its|their|no|an?) /
/** "the demands that the board has not met": the demands are spoken of; "that the sale would harm the bay": feared; "that it was": told. */
const gapped =
  /^(?:[\w'-]+ ){1,5}?(?:has|have|had) (?:(?:not|never|already|now|yet|so far) )*(?:been )?(?:[a-z]+ed|met|heard)\b|^(?:[\w'-]+ ){1,8}?would (?:have|be|make|mean|[a-z]+ly)\b|^(?:[\w'-]+ ){1,5}?(?:was|were) (?:[a-z]+ing|not|the|an?) |^(?:they|we|he|she|I) (?:want|need|expect|ask)(?:ed)? /
/** "action from", "the board and": half of what stands there. */
const notWho = /^[a-z]+(?<!(?<!s)s) (?:with|for|from|by|on|in|to) | (?:and|but)$/
const nounPhrase = /^(?:the|a|an|all|every|each|any|no|our|your|my|their|its|his|her|this|these|those|[A-Z])/
/** "that the plan be withdrawn", "that about a tenth should be spent": the whole is asked, of nobody who is named. */
const undergone =
  /^(?:[\w'.,%$-]+ ){1,14}?(?:(?:should|must|shall) )?(?:immediately |urgently )?be (?:\w+ly )?(?:\w+ed|\w+en|eligible|available|open|free|able|exempt|part of|subject to|made|held|put|kept|brought|built|paid|met|done|set|cut|sent|heard|spent|told|shut|left|\w+wn)\b/
/** "that the House urges the Government to …": whoever is asked in the end is asked. */
const passedOn =
  /^the (?:House|Assembly|Parliament|Council)(?: of [A-Z]\w+)? (?:urges?|calls? (?:up)?on|presses|press|requests?) (?:the |our )[^,;]{2,60}? to /
const actorBase = new RegExp(
  `^(${somebody}(?: [A-Z][\\w'-]+){0,3}${ofWhat}|he|she|they|our (?:[\\w-]+ ){0,2}?[a-z]+s) +(?=(?:not )?["“]?(?:${baseVerbs})\\b)`,
)
/** "demanding Northfield divests from coal", "that the president, Ada Stone, writes a letter" */
const namedActs = new RegExp(
  `^((?:the )?[A-Z][\\w'-]+(?: (?:of )?[A-Z][\\w'-]+){0,6}(?:, [A-Z][\\w' -]{2,40}(?=,))?),? (?=(?:${baseVerbs})e?s (?:its|their|his|her|the|all|an?|from|with|against)\\b)`,
)
const infinitive = / +(?:today |now )?to (?=[a-z])/

export function reportedAsks(clause: Clause): Candidate[] {
  return [
    ...matches(clause, toBe, plain),
    ...matches(clause, undersigned, plain),
    ...matches(clause, callTo, plain),
    ...matches(clause, actionFrom, fromSomebody),
    ...matches(clause, thatIs, plain),
    ...matches(clause, that, thatSomebody),
    ...matches(clause, demand, actorActs),
  ]
}

type Found = Pick<Candidate, 'target' | 'action'> | null

function matches(clause: Clause, cue: Cue, read: (clause: Clause, start: number) => Found): Candidate[] {
  return matchesOf(clause, [cue]).flatMap((match) => {
    const cueAt = clause.sentence.start + match.index
    const ask = read(clause, cueAt + match[0].length)
    return ask ? [{ ...ask, cueAt, strength: 'explicit' as const }] : []
  })
}

function plain(clause: Clause, start: number): Found {
  const action = actionRange(clause.text, start, limitOf(clause, start))
  return action && { target: null, action }
}

function fromSomebody(clause: Clause, start: number): Found {
  const limit = limitOf(clause, start)
  const to = infinitive.exec(clause.text.slice(start, Math.min(limit, start + 200)))
  const action = to && actionRange(clause.text, start + to.index + to[0].length, limit)
  return action && { target: targetRange(clause.text, start, start + to.index), action }
}

function thatSomebody(clause: Clause, start: number): Found {
  const limit = limitOf(clause, start)
  const words = clause.text.slice(start, Math.min(limit, start + 160))
  if (passedOn.test(words)) return null
  if (undergone.test(words)) return plain(clause, start)
  if (gapped.test(words) || /^(?:I|my|me)\b/.test(words) || isClaim(clause, start)) return null
  const [whole, who] = subjectOf(words) ?? []
  if (!whole || !who) {
    const isAsked = nounPhrase.test(words) && !toldOf.test(words) && !isAdvice(clause, start)
    return isAsked ? plain(clause, start) : null
  }
  if (/ (?:we|they|you|I)$/.test(who)) return plain(clause, start)
  if (notWho.test(who)) return null
  const action = actionRange(clause.text, start + whole.length, limit)
  return action && { target: { start, end: start + who.replace(/,$/, '').length }, action }
}

/** Who is to do something, and the words up to what: the surest shape first. */
function subjectOf(words: string): RegExpExecArray | null {
  return (
    pronoun.exec(words) ??
    namedActs.exec(words) ??
    actor.exec(words) ??
    anybody.exec(words) ??
    many.exec(words) ??
    anyActor.exec(words)
  )
}

/** "insists that there is no link": what somebody holds to be so. */
function isClaim({ text }: Clause, start: number): boolean {
  return (
    /\binsist(?:s|ed|ing)?(?: \w+)? that $/i.test(text.slice(Math.max(0, start - 24), start)) &&
    /^(?:(?!must |should |shall )[\w'’-]+ ){1,6}?(?:is|are|was|were|has|had|have|can|cannot|could|will|would|does|do|did)\b/.test(
      text.slice(start, start + 120),
    )
  )
}

/** "advised that the pier is old": news, where nobody is named who is to do something. */
function isAdvice({ text }: Clause, start: number): boolean {
  return /\badvis(?:e|es|ed|ing) that $/i.test(text.slice(Math.max(0, start - 16), start))
}

function actorActs(clause: Clause, start: number): Found {
  if (undergone.test(clause.text.slice(start, start + 160))) return plain(clause, start)
  const words = clause.text.slice(start, start + 120)
  const subject = actorBase.exec(words) ?? namedActs.exec(words) ?? many.exec(words)
  const action = subject && actionRange(clause.text, start + subject[0].length, limitOf(clause, start))
  return action && { target: { start, end: start + subject![1]!.length }, action }
}
