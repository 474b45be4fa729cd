// The part of an action that goes on in the grammar it began with: "refocus the loans and should say how" is signed as "refocus the
// loans", "a new bridge – we will not wait" and "a new bridge, the mayor said today" as "a new bridge". Pure.

import { remembered } from '@/lib/core/remembered'
import { spanOf, type Span } from '@/lib/core/span'
import type { Ask } from '@/lib/documents/draft-schema'
import { isCalledFor } from './ask-form'
import { isTitledPerson } from './person-title'

/** A second verb of the whole sentence instead of the demand. */
const furtherDuty =
  /,?\s(?:and|or|but|then)\s(?:also\s)?(?:should|must|shall|cannot|ought\sto|needs?\sto|ha(?:s|ve)\sto)\s/
/** A sentence of its own behind a dash or a comma. */
const furtherSentence =
  /\s?(?:[–—-]|--)\s(?:and\s|but\s|so\s)?(?:we|I|they|he|she|it|there)(?:['’]\w+)?\s|(?:,\s|\s(?=(?:or|but)\s))(?:and\s|or\s|but\s|so\s)?(?:we|I|they|he|she|it|there)\s(?:have|has|had|are|am|is|will|must|can|cannot|should(?:n['’]t)?|know|need|want|believe|do)\s/
/** What the asker did besides: "study it and sought a report". */
const besides =
  /,?\s(?:and|but)\s(?:also\s)?(?:accused|announced|asked|called|condemned|critici[sz]ed|demanded|expressed|introduced|joined|noted|pledged|praised|promised|questioned|released|requested|said|sought|thanked|told|urged|vowed|warned|welcomed|wrote)\s/
/** "enter it – many of them with a poem" */
const absolute = /\s(?:[–—-]|--)\s(?:many|most|some|all|none|half|both|each) of (?:them|whom|which)\s/
/** "the bill he is sponsoring": who he is stands elsewhere, unless he is who is asked. */
const hisOwn = /\s(?:(?:that|which)\s)?(?:he|she)\s(?:is|has|had|was|will|\p{Ll}+ed)\s/u
/** Who said so, of a report: "…, the union's secretary said today", "…, says the union's secretary". */
const attribution =
  /,\s(?!(?:to|and|or|not)\s)(?:(?:the|its|an?)\s)?[^,.;]{2,90}\s(?:said|says?|revealed|announced|told|wrote|warned|added|stated|claimed|argued|shows|finds|found)\b(?:\s(?:today|yesterday|this|last|on|in|at|to)\b.*)?[.”"’']*$/s
const inverted =
  /(?:,[”"’']?|[.!?][”"’'])\s(?:said|says?|ends|ended|adds|added|concluded|concludes)\s(?:\p{Lu}|the |an? |its ).*$/su
/** What somebody goes on to say, quoted behind a colon. */
const quotation = /:\s?["“”]/
/** The next sentence, behind a stop that was taken for that of a short form: "by Oct. 18. Senator Holm …". */
const nextSentence = /(?<=\d|\p{Ll}{4})\.\s?(?=\p{Lu}\p{Ll}*[\s,])/u
const fewestWords = 3

export function signedAction(text: string, ask: Ask): Span {
  return actionIn(ask, text)
}

const actionIn = remembered((ask: Ask, text: string): Span => {
  const { target } = ask
  const isThing = target && isCalledFor(text, ask)
  const action = (isThing && spanOf(text, target.start, ask.action.end)) || ask.action
  return target && isTitledPerson(target.text) ? shortened(action) : shortened(cut(action, [hisOwn]))
})

function shortened(action: Span): Span {
  return cut(withoutLead(action), [
    furtherDuty,
    furtherSentence,
    besides,
    absolute,
    attribution,
    inverted,
    quotation,
    nextSentence,
  ])
}

/** "please fully support it", "take heed of this and shelve the plans": said to whoever is asked, before what is to be done. */
const aside =
  /^(?:(?:please|also|therefore|further|then),? |(?:acknowledge|admit|accept|see|take heed of|heed|recogni[sz]e|reali[sz]e|remember|understand|do) (?:this|that|it|so) and )+(?=\p{Ll}{2})/u

function withoutLead(action: Span): Span {
  const lead = aside.exec(action.text)?.[0].length ?? 0
  return spanOf(action.text, lead, action.text.length)
    ? { start: action.start + lead, end: action.end, text: action.text.slice(lead) }
    : action
}

/** A sentence without who is reported to have said it. */
export function withoutSpeaker(sentence: Span): Span {
  return cut(sentence, [attribution, inverted])
}

function cut(action: Span, tails: RegExp[]): Span {
  const ends = tails.map((shape) => action.text.search(shape)).filter((at) => at > 0)
  if (ends.length === 0) return action
  const shorter = spanOf(action.text, 0, Math.min(...ends))
  if (!shorter || shorter.text.split(/\s+/).length < fewestWords) return action
  return { start: action.start, end: action.start + shorter.text.length, text: shorter.text }
}
