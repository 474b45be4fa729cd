// What a thing must do, or that it must come to an end: "Any talks must include the islanders", "The evictions must stop now". Nobody is
// named there who is asked.

import type { Clause } from './clause'
import { isBody, type Duty } from './duty-bearer'
import { isHanging, type DutySubject } from './duty-subject'
import { isLived } from './duty-told'
import { isToEnd } from './duty-undergone'

/** No thing of its own: a pronoun, or half of another clause. */
export const anybody =
  /(?:^|\s)(?:that|which|who|everyone|everybody|nobody|no one|it|this|they|these|those|he|she|you|I|more|much|nothing|something|what|applicants?|applications?|entries|there|may|might|could|would|will|not|don't|doesn't)$/i

/** Those who must do something to live, or to be let in, are told of. */
const people =
  /(?:^|\s)(?:(?:wo)?m[ae]n|people|person|child(?:ren)?|famil(?:y|ies)|students?|workers?|residents?|patients?|parents?|tenants?|applicants?|claimants?|users?|visitors?|members?|customers?|owners?|drivers?|voters?|candidates?|players?|participants?|entrants?|delegates?|nominees?|guests?|travellers?|passengers?|individuals?|crews?|staff|teams?|[a-z]+ers?|who)$|^[Aa]n? [\w -]*(?:or|ist|ian|ant|ent|ee)$|^(?:I|you|we|my|both|all|one|someone|somebody|anyone|anybody|everyone|each|some|many|most)$/i
const things =
  /^(?:not )?(?:include|cover|extend|continue|remain|apply|go to|come (?:from|to|with|before)|start|begin|end|stop|reflect|require|prohibit|protect|guarantee|recogni[sz]e|focus|prioriti[sz]e|proceed|go ahead|take place|happen)\b/

/** "The plan needs to include …" */
const written =
  /(?:^|\s)(?:plan|bill|law|policy|strategy|budget|scheme|review|inquiry|deal|treaty|agreement|programme|proposal)s?$/i

/** "The evictions must stop now", said of no body and not of us; "all good things must end" is a saying. */
export function isThingToEnd({ clause, subject, words, isMust, modal }: Duty, rest: string): boolean {
  return (
    !isApposed(clause, subject) &&
    (isMust || / (?:has|have) to /i.test(modal)) &&
    isToEnd(rest) &&
    !anybody.test(words) &&
    !isBody(words) &&
    !/\b(?:we|things)\b/i.test(words)
  )
}

/** "This trade, | a scandal of its own, must stop": only the trade is to end. */
function isApposed({ text }: Clause, { ownStart }: DutySubject): boolean {
  return /^, an? /.test(text.slice(ownStart - 2, ownStart + 3))
}

/** "This treatment of fishers and | sailors must end" */
export function wholeStart({ text, sentence }: Clause, { ownStart }: DutySubject): number {
  const front = /(?:^|["“] ?)((?:This|These|The|Such|All) [^,;:.]{3,80} and )$/.exec(
    text.slice(sentence.start, ownStart),
  )
  return ownStart - (front?.[1]?.length ?? 0)
}

/** "Any talks must include the islanders", "The fund should extend into June": of a thing, what it must do. */
export function isOfThing({ clause, subject, words, isMust, modal }: Duty, rest: string): boolean {
  const isNeed = /\s(?:have|has|had|need|needs) /i.test(modal)
  if (isNeed && !(written.test(words) && things.test(rest))) return false
  if (anybody.test(words) || isHanging(clause, subject.end) || people.test(words)) return false
  return isMust ? !isLived(rest) : things.test(rest)
}
