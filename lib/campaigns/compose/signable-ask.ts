// Can people put their name to an ask as it was found? Not where only one person can ask for it, where whoever is asked is a bare
// pronoun, where its words run on into what follows, or where they hang in the air without the sentence before. Pure.

import type { Ask } from '@/lib/documents/draft-schema'
import { isAddressed } from './addressee'
import { formOf } from './ask-form'
import { signedAction } from './signed-action'
import type { PetitionSource } from './propose-petition'

const singular =
  /\b(?:me|my|mine|myself)\b|\bI(?:['’]|\s(?:am|was|have|had|will|would|want|know|live|work)\b)/
/** "she call the House": half a sentence instead of a name. */
const clause = /^(?:(?:he|she|it|they|we|I|who|which|that|there)|\p{Ll}+ed by)\s/iu
/** Comes to whoever reads, not to who decides. */
const publicAct = /^(?:attend|register|apply|rsvp|come along|take part|participate)\b/i
/** A next sentence without a stop before it. */
const nextSentence =
  /[a-z\d] (?:We|It|This|These|He|She|They|There|But|At|In|If|When|As)\s[a-z]|[a-z] (?:The|Our|I)\s[a-z]+ [a-z]+ [a-z]/
/** What is meant stands in the sentence before. */
const hanging = /^(?:this|that|these|those|it|its|they|their|he|she|his|her|such)\b/i
/** The line of a list that names its matter: "Time to comply: …". */
const labelled = /^\p{Lu}[\p{L} ’'-]{2,40}:\s/u
/** Whose it is, or what it is about, stands elsewhere. */
const vague = /^(?:your|his|her|their)\b|^(?:an?|more|further|some|urgent|immediate|better|new)\s\S+$/i
const own = /\b(?:we|our|I)\b/i
/** "The system must be fixed": which, and how, stands elsewhere. */
const fewestWords = 6
const longest = 420
/** A text without stops is one sentence to its end. */
const longestSentence = 900

export function isSignable(source: PetitionSource, ask: Ask): boolean {
  const words = signedAction(source.document.text, ask).text.replace(/\s+/g, ' ')
  if (singular.test(words) || (ask.target && clause.test(ask.target.text))) return false
  if (publicAct.test(words) || /^["“'‘]/.test(words)) return false
  if (words.length > longest || nextSentence.test(words) || isEndless(source, ask)) return false
  return canStand(source, ask, words)
}

function isEndless({ document }: PetitionSource, ask: Ask): boolean {
  const { start, end } = ask.sentence
  return end - start > longestSentence && !['item', 'demand'].includes(formOf(document.text, ask))
}

/** What each form needs so that its template, or its own sentence, says something. */
function canStand(source: PetitionSource, ask: Ask, words: string): boolean {
  const { text } = source.document
  const said = text.slice(ask.sentence.start, ask.sentence.end).replace(/^["“”'‘\s]+/, '')
  switch (formOf(text, ask)) {
    case 'passive':
      return ask.target !== null && !hanging.test(said)
    case 'participle':
    case 'clause':
    case 'gap':
      return !hanging.test(said) && !labelled.test(said) && said.split(/\s+/).length >= fewestWords
    case 'infinitive':
    case 'finite':
      return own.test(text.slice(ask.sentence.start, ask.action.start)) || isAddressed(source, ask)
    case 'noun':
      return !vague.test(words) && !isHeading(said)
    default:
      return true
  }
}

/** A headline leaves its articles out, and has capitals where no sentence has them. */
function isHeading(said: string): boolean {
  return !own.test(said) && !/[.!?;:]["”’)]*$/.test(said)
}
