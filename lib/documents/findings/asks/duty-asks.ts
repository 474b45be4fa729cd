// "Congress must pass …", "The government should …", "Troops must be sent …": a duty stated without an asking verb.
// "We must …" is only implied.

import type { Range } from '@/lib/documents/draft-schema'
import { actionRange } from './action-end'
import { actingPlaces, actorHeads, baseVerbs, finiteVerbs } from './ask-words'
import { limitOf, quoteAt, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf } from './cue'
import { dutySubject, isHanging } from './duty-subject'
import { meantByPronoun } from './pronoun-duty'
import { isActor, isDecider, targetRange } from './target-range'

const duty = cueOf(
  'must|should|need|has to |have to |ought to ',
  /\s(?:must|should|needs? to|ha(?:s|ve) to|ought to)\s(?:(?:now|also|therefore|immediately|urgently|instead|first) (?!and\b))?/gi,
)
const actor = new RegExp(
  `^(?:[\\w'.,&()-]+ ){0,8}(?:${actorHeads})(?:,? (?:of|for|at|in|on|and|the|[A-Z][\\w'.-]+|\\([A-Z][A-Z&.]{1,9}\\))){0,6}$`,
)
const place = new RegExp(`^(?:${actingPlaces})$`, 'i')
const irregular =
  'made|held|put|kept|brought|built|paid|met|done|set|cut|sent|given|told|shut|heard|run|taught|left|spent'
const state = new RegExp(
  `^(?:not )?(?:be (?!(?:[a-z]+ing|[a-z]+ed|[a-z]+en|${irregular})\\b)|have\\b|know\\b|understand\\b|feel\\b|be able|hear from (?:you|us)\\b)`,
)
const participle = new RegExp(`^be (?=(?:[a-z]+ly )?(?:[a-z]+ed|[a-z]+en|${irregular})\\b)`)
/** "should not be sold": what is decided about a thing, with its "not". */
const refused =
  /^(?:not|no longer) be (?:approved|allowed|permitted|adopted|passed|granted|signed|awarded|renewed|extended|built|sold|closed|cut|scrapped|axed|demolished|evicted|deported|privati[sz]ed|charged|forced|felled|merged|moved|turned away|held back)\b/
/** "The Harbour Trust must", "Northfield should": a body or a person by name alone. */
const named = /^\p{Lu}[\p{L}&.'-]+(?: (?:of |the |and )?\p{Lu}[\p{L}&.'-]+){0,4}$/u
const by =
  / by ((?:the |our |your )?[\w'-]+(?: [\w'-]+){0,6}?)(?= (?:before|after|until|by|within|without|so|as|in|on|at|no later|immediately)\b|[,;]|$)/
/** "should be commended": said of somebody, asked of nobody. */
const praised =
  /^be (?:[a-z]+ly )?(?:commended|congratulated|applauded|praised|thanked|noted|remembered|reminded|admired|concerned|surprised|ashamed|worried|alarmed|pleased|relieved|interested|tempted|forgiven|mistaken|blamed|expected|considered|recogni[sz]ed|prepared|seen|regarded|viewed|understood|allowed to think|proud|hanged|scared)\b/
const doable = new RegExp(`^(?:not |now |instead |at once )*(?!be\\b)(?:${baseVerbs}|follow)\\b`)
const holdsFinite = new RegExp(`\\b(?:${finiteVerbs})\\b`)
const anybody =
  /(?:^|\s)(?:that|which|who|everyone|everybody|nobody|no one|it|this|they|these|those|he|she|you|I|more|much|nothing|something|what|applicants?|applications?|entries|there|may|might|could|would|will|not|don't|doesn't)$/i

const peoples =
  /^(?:Many|Some|Most|All|Every|No|Few|More|Other|Those|These|Each|Any|Only|Young|Older) |(?:ns|ers|ese|ish|day)$/

/** A clause with its duty: whom it falls on, in which words, and where what it tells begins. */
type Duty = { clause: Clause; subject: Range; words: string; start: number; isMust: boolean }
type Due = Omit<Candidate, 'cueAt'> | null

export function dutyAsks(clause: Clause): Candidate[] {
  const { text, sentence } = clause
  const found: Candidate[] = []
  for (const match of matchesOf(clause, [duty])) {
    const at = sentence.start + match.index
    const subject = dutySubject(clause, at)
    if (!subject) continue
    const words = text.slice(subject.start, subject.end)
    const isMust = /must/i.test(match[0])
    const due = dueOf({ clause, subject, words, start: at + match[0].length, isMust })
    if (due) found.push({ ...due, cueAt: subject.start })
  }
  return found
}

function dueOf(duty: Duty): Due {
  const { clause, subject, words, start, isMust } = duty
  const rest = clause.text.slice(start, start + 60)
  const passive = participle.exec(rest)
  if (passive && !anybody.test(words) && !/\b(?:not|neither|nobody|we)\b/i.test(words))
    return undergone({ ...duty, start: start + passive[0].length })
  if (refused.test(rest)) return anybody.test(words) ? null : undergone(duty)
  if (state.test(rest)) return null
  const action = actionOf(duty)
  if (!action || isCondition(words, clause.text.slice(action.start, action.end))) return null
  if (/^you$/i.test(words)) return ofReader(clause, action)
  if (/^(?:it|he|she)$/i.test(words)) return ofNamedBefore(duty, action)
  if (/^we(?: (?:all|simply|urgently|also|now|really))?$/i.test(words))
    return isMust || (doable.test(rest) && clause.text[action.end] !== ':')
      ? { target: null, action, strength: 'implicit' }
      : null
  return (actor.test(words) && headActs(words)) || place.test(words) || (isNamed(duty) && doable.test(rest))
    ? { target: subject, action, strength: 'explicit' }
    : null
}

/** "The pier needs to be made safe": what must be done, by somebody who is not named. */
function undergone(duty: Duty): Due {
  const { clause, subject, words, start, isMust } = duty
  const action = actionOf(duty)
  if (!action) return null
  if (!isMust && (praised.test(clause.text.slice(start - 3, action.end)) || isHanging(clause, subject.end)))
    return null
  return {
    target: doer(clause, action) ?? (isMust && actor.test(words) ? subject : null),
    action,
    strength: 'explicit',
  }
}

/** null where the subject is a clause of its own. */
function actionOf({ clause, words, start }: Duty): Range | null {
  return holdsFinite.test(words) ? null : actionRange(clause.text, start, limitOf(clause, start))
}

/** "A ruling must be given by the board before …": who is to do it. */
function doer({ text }: Clause, action: Range): Range | null {
  const named = by.exec(text.slice(action.start, action.end))
  if (!named?.[1]) return null
  const start = action.start + named.index + ' by '.length
  const target = targetRange(text, start, start + named[1].length)
  return target && isDecider(text.slice(target.start, target.end)) ? target : null
}

/** A name alone; at the start of a sentence it takes two words: "Tenants must pay …" is no name. */
function isNamed({ words, subject, clause }: Duty): boolean {
  if (!named.test(words) || peoples.test(words)) return false
  return words.includes(' ') || /\p{L}/u.test(clause.text.slice(clause.sentence.start, subject.start))
}

/** "The rights of children at school" are nobody, "the head of the school" is somebody. */
function headActs(subject: string): boolean {
  const head = subject.split(/ (?:of|to|by|from|for|at|in|on|with) /)[0] ?? ''
  return head === subject || isActor(head)
}

/** "If the board means it, it should publish the plan": of whoever is meant, where it can be seen to be done. */
function ofNamedBefore({ clause, subject }: Duty, action: Range): Due {
  const target = doable.test(clause.text.slice(action.start, action.end))
    ? meantByPronoun(clause.text, subject)
    : null
  return target && { target, action, strength: 'explicit' }
}

/** "You must open the baths": the reader of a letter, though a letter need not greet anybody. */
function ofReader({ reader, isLetter, quotes }: Clause, action: Range): Due {
  if (!isLetter || quoteAt(quotes, action.start)) return null
  return { target: reader, action, strength: 'explicit' }
}

/** "Employers must keep a register in order to qualify", "The state needs nurses in order to …": told, not asked for. */
function isCondition(subject: string, action: string): boolean {
  return (
    /^(?:[\p{L}-]+s|the (?:state|country|city|town|county|industry|region|area|sector))$/iu.test(subject) &&
    /\bin order to\b/.test(action)
  )
}
