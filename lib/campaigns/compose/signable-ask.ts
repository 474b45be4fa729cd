// Can people put their name to an ask as it was found? Not where only one person can ask for it, where whoever is asked is a bare
// pronoun, where its words run on into what follows, or where they hang in the air without the sentence before. Pure.

import type { Ask } from '@/lib/documents/draft-schema'
import { baseVerbs } from '@/lib/documents/findings/asks/base-verbs'
import { isAddressable } from './addressable'
import { isAddressed } from './addressee'
import { formOf } from './ask-form'
import { signedAction } from './signed-action'
import type { PetitionSource } from './propose-petition'
import { isVerbPhrase } from './verb-phrase'

const singular =
  /\b(?:me|my|mine|myself)\b|\bI(?:['’]|\s(?:am|was|have|had|will|would|want|know|live|work)\b)/
/** "she call the House": half a sentence instead of a name. */
const clause = /^(?:(?:he|she|it|they|we|I|who|which|that|there)|\p{Ll}+ed by)\s/iu
/** Comes to whoever reads, not to who decides. */
const publicAct = /^(?:attend|register|apply|rsvp|come along|do the same|take part|participate)\b/i
/** "They should be listening", "be able to speak": what somebody is to be at, and nothing to be done. */
const beingAt = /^be (?:\p{Ll}+ing|able)\b/u
/** A next sentence without a stop before it. */
const nextSentence =
  /[a-z\d] (?:We|It|This|These|He|She|They|There|But|At|In|If|When|As)\s[a-z]|[a-z] (?:The|Our|I)\s[a-z]+ [a-z]+ [a-z]/
/** "payments for camps needs to be settled": what is called for is a sentence, or half of one. */
const ownVerb =
  /^(?:Why|How|What|When|Who|Where)\b|^(?:(?!\b(?:that|which|who|whose|where|what|how|why|when|while|whether|if|as|because|until|till|unless|before|after|once|than|so|to)\b)[^,;])*\s(?:needs? to|must|should|ought to|is|are|was|were|has|have|goes|makes|takes|will)\s/i
/** "Give a mother a key": an order, and no thing that one could call for. */
const order = new RegExp(`^(?:${baseVerbs})\\s(?:the|an?|our|your|their|its|every|all|us|them|up|in)\\s`, 'i')
/** What others hold, or put about, is no request. */
const opinion =
  /\b(?:believ(?:es?|ed)|thinks?|thought|suggest(?:s|ed)|propos(?:es|ed)|argu(?:es|ed)|claim(?:s|ed)|reckons?)\s(?:\S+\s){1,12}?(?:should|must|ought|needs?)\s/i
/** "the bill has a million, of which a tenth must be spent on": a rule that is told. */
const told = /\b(?:which|whom)\s(?:[^,.;]{0,40}\s)?(?:must|should|shall|needs? to|ha(?:s|ve) to)\s+be\s$/i
/** What is meant stands in the sentence before. */
const hanging = /^(?:this|that|these|those|it|its|they|their|he|she|his|her|such)\b/i
/** "step up as well", "do more", "support this": with whom, than what and what it is stands in the sentence before. */
const hangingEnd = /\s(?:as well|too)$|^\p{Ll}+ (?:better|it|more|so|that|them|this)$/u
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
  if (singular.test(words) || !canAsk(source, ask)) return false
  if (publicAct.test(words) || beingAt.test(words) || hangingEnd.test(words) || /^["“'‘]/.test(words))
    return false
  if (words.length > longest || nextSentence.test(words) || isEndless(source, ask)) return false
  return canStand(source, ask, words)
}

/** Below "Our demands:" nobody has to be addressed. */
function canAsk({ document }: PetitionSource, ask: Ask): boolean {
  if (!ask.target || formOf(document.text, ask) === 'demand') return true
  return !clause.test(ask.target.text) && isAddressable(ask.target.text)
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
      return isRequest(said, text.slice(ask.sentence.start, ask.action.start))
    case 'petitioned':
      return isVerbPhrase(words)
    case 'infinitive':
      return isVerbPhrase(words) && (isOwn(text, ask) || isAddressed(source, ask))
    case 'finite':
      return isOwn(text, ask) || isAddressed(source, ask)
    case 'noun':
      return !vague.test(words) && !isHeading(said) && !ownVerb.test(words) && !isOrder(words)
    default:
      return true
  }
}

/** A sentence that asks by itself; `lead` are its words before the action. */
function isRequest(said: string, lead: string): boolean {
  if (hanging.test(said) || labelled.test(said) || said.split(/\s+/).length < fewestWords) return false
  return own.test(said) || !(opinion.test(said) || told.test(lead))
}

function isOwn(text: string, { sentence, action }: Ask): boolean {
  return own.test(text.slice(sentence.start, action.start))
}

function isOrder(words: string): boolean {
  return /^\p{Lu}/u.test(words) && order.test(words)
}

/** A headline leaves its articles out, and has capitals where no sentence has them. */
function isHeading(said: string): boolean {
  return !own.test(said) && !/[.!?;:]["”’)]*$/.test(said)
}
