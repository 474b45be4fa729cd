// The grammatical form of an ask's action, told from the words before it: it decides which template is right.

import { remembered } from '@/lib/core/remembered'
import type { Ask } from '@/lib/documents/draft-schema'

export type AskForm =
  /** "open the library" */
  | 'infinitive'
  /** "not to close the library" */
  | 'negative'
  /** One of a list under whoever is asked: "Open the library" */
  | 'item'
  /** One of a list under "Our demands:", verb or thing */
  | 'demand'
  /** "be heard" */
  | 'passive'
  /** "open the library", of a petition that was started to do so */
  | 'petitioned'
  /** "a new library" */
  | 'noun'
  /** "keeping the library" */
  | 'gerund'
  /** "opens the library soon" */
  | 'finite'
  /** "opened by spring", after "must be" */
  | 'participle'
  /** "the plan be withdrawn", after "demand that" */
  | 'clause'
  /** "lessons that leaders would do well to learn": the object stands before the clause. */
  | 'gap'

const marker = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-–—*•·▪●‣✓✔])?\s*(?:to )?$/i
const numbered = /[\s;:,](?:and |or )?\(?(?:\d{1,2}|[a-h])[.)]\s+$/
/** "keeping", but not "bring". */
const doing = String.raw`(?!(?:b|br|cl|fl|k|p|r|s|sl|spr|st|str|sw|w|wr)ing\b)[a-z]+ing`
const gerund = new RegExp(String.raw`^${doing}\s`)
/** An item that names a thing or a doing: "A fund", "more vets", "keeping the dogs", "on Sundays too". */
const thing = new RegExp(
  String.raw`^(?:an?|the|more|better|fewer|no|all|every|each|our|their|on|in|at|for|with|\d\S*|${doing}|[a-z]{4,}(?:tion|ment|ity|ness|ance|ence)s?)\s`,
  'i',
)
/** An item that says who should do it: "Tenants should be heard". */
const wholeSentence = /^\p{Lu}[^,.;:]{1,60}? (?:should|must|needs? to|ought to) /u
const beforeParticiple =
  /\b(?:must|should|shall|needs? to|ha(?:s|ve) to|ought to)(?: also| now| never| always)? be (?:\w+ly )?$/i
const beforeVerb =
  /\b(?:to|to not|must|should|shall|ought to|ha(?:s|ve) to|needs? to|will|please,?|you (?:will|would|could|can)|(?:will|would|could|can) you|is [^:.]{2,24}:|must (?:now|immediately|urgently|also|therefore|instead|first)|(?:should|must|needs? to) \w+ly)\s+$/i

/** "be heard", "be replaced at once", "be funding it", but not "be honest", "be open". */
const undergone =
  /^(?:(?:still|always|never|again|all|not|also) )?be (?:\w+ly |better |well )?(?!open\b)(?:\w+ed|\w+en|\w+ing|bought|brought|built|caught|cut|done|drawn|fed|fought|found|heard|held|kept|known|led|left|lost|made|met|paid|put|read|sent|set|shown|shut|sold|sought|spent|stood|taught|thrown|told|withdrawn)\b/
/** "the charges be dropped": what is called for is a clause. */
const clause =
  /^(?:the|our|all|any|these|those|every|an?) [^,.;:]{2,80}?(?<!\b(?:to|will|can|could|would|may|might|must|should|shall|not|also)) be (?:\w+ly )?\w+(?:ed|en)\b/i

/** "We ask that you …": whoever is asked may be named elsewhere. */
const subjunctive = /\bthat\s+(?:you|they|he|she|it)\s+(?:(?:also|all|both|now|please|again|[a-z]+ly) )*$/i

/** "has started a petition to …": what its signers ask, of nobody who is named there. */
const petitioned = /\bpetitions? (?:is )?to\s+$/i

export function formOf(text: string, ask: Ask): AskForm {
  return formIn(ask, text)
}

const formIn = remembered((ask: Ask, text: string): AskForm => {
  const before = text.slice(Math.max(0, ask.action.start - 60), ask.action.start)
  const action = ask.action.text
  if (isListed(text, ask, before))
    return ask.target && !thing.test(action) && !wholeSentence.test(action) ? 'item' : 'demand'
  if (hasGap(text, ask)) return 'gap'
  if (isCalledFor(text, ask)) return 'noun'
  if (/^(?:not to|against) /i.test(action)) return 'negative'
  if (undergone.test(action)) return 'passive'
  if (gerund.test(action)) return 'gerund'
  if (beforeParticiple.test(before)) return 'participle'
  if (/\bthat\s+$/.test(before)) return 'clause'
  if (subjunctive.test(before)) return verbForm(action)
  if (!ask.target && petitioned.test(before)) return 'petitioned'
  if (beforeVerb.test(before)) return 'infinitive'
  const form = afterTarget(text, ask)
  return form === 'noun' && clause.test(action) ? 'clause' : form
})

const things =
  /^(?:an?|(?:the |more |\S+ )?(?:establishment|creation|introduction|formation|appointment|action|support|legislation|funding|measures|steps|efforts|changes|reforms?|assistance|investigation|inquiry|review))\s/i

/**
 * "a petition for a warden to watch the dunes": what is called for does not exist yet, so that nobody is asked by that name; nor is who
 * is to be undergoing something: "calls for the harbour master to be replaced".
 */
export function isCalledFor(text: string, { target, action }: Ask): boolean {
  if (!target || target.end > action.start) return false
  const before = text.slice(0, target.start).slice(-12)
  if (
    /^an? /i.test(target.text) &&
    /^ (?:that|who|which) (?:will|would|can) /.test(text.slice(target.end, action.start))
  )
    return true
  if (/\b(?:call(?:s|ed|ing)?) for\s$/i.test(before) && undergone.test(action.text))
    return /^,?\s+to\s+$/.test(text.slice(target.end, action.start))
  return things.test(target.text) && /\b(?:for|of)\s$/.test(before)
}

/** An item stands by itself below the line that asks, or after a number within its sentence. */
function isListed(text: string, { sentence, action, target }: Ask, before: string): boolean {
  if (target && target.start >= sentence.start) return target.end < action.start && numbered.test(before)
  return marker.test(text.slice(sentence.start, action.start))
}

function hasGap(text: string, { target, action }: Ask): boolean {
  if (!target || !/\bdo well to\s+$/.test(text.slice(0, action.start).slice(-12))) return false
  return /\b(?:that|which|what)\s+$/.test(text.slice(0, target.start).slice(-8))
}

/** "that the council stop …" (base form), "I hope the council stops …" (finite), otherwise a thing. */
function afterTarget(text: string, { target, action }: Ask): AskForm {
  if (!target || target.end > action.start || action.start - target.end > 3) return 'noun'
  return verbForm(action.text)
}

function verbForm(action: string): AskForm {
  return /^[a-z]+(?:[^s\W]s|ies)\s/.test(action) ? 'finite' : 'infinitive'
}
