// From a mention to the speaker: the full name behind a surname, "a spokesperson for X" behind "the spokesperson", a person
// behind "she", the names in a row behind "they". What cannot be resolved stays as the text has it, or stays unknown.

import { mentionIn, type Mention } from './mention'
import { holderOf, holdersOf } from './office'
import { introducedGroup, isKnown, isSomebody, lastWord } from './people'
import { whoIs } from './pronoun'
import { nobody, type Said, type Speaker } from './said'
import { isPlural, type Context } from './speaking'
import { named, nearestBefore, onlyOne, subjectOf } from './spoken-of'
import { personNouns } from './words/people'

export function resolve(context: Context, mention: Mention, one: Said): Speaker {
  const words = one.attribution?.words ?? null
  if (/^we$/i.test(mention.name.text)) return { speaker: mention.name, role: null, words }
  if (mention.kind === 'pronoun') return { ...(whoIs(context, mention.name.text, one) ?? nobody), words }
  const writer = mention.kind === 'group' ? writerOf(context, mention) : null
  if (writer) return { ...writer, words }
  const known =
    holderOf(context.people, context.read.text, mention) ??
    holdersOf(context.people, context.read.text, mention) ??
    byEpithet(context, mention, one)
  return { ...(known ?? named(context.people, mention)), words }
}

const ownPaper =
  /['’]s?\s(?:[\p{L}-]+\s){0,2}(?:letter|statement|message|e-?mail|op-ed|column|tweet|post|speech|testimony|remarks)$/u

/** "Roe’s letter said": its writer, where the text names them. */
function writerOf({ people, read }: Context, { name }: Mention): Speaker | null {
  const end = ownPaper.exec(name.text)?.index
  const owner = end === undefined ? null : mentionIn(read.text, { start: name.start, end: name.start + end })
  return owner && isSomebody(people, owner) ? named(people, owner) : null
}

/** "the senator", "the former captain": nobody was introduced so; the person who is spoken of there. */
const epithet = /^the (?:[\p{Ll}-]+ ){0,3}\p{L}\p{Ll}*(?:[^s\s]|ess)$|^the \d{1,3}-year-old(?: \p{Ll}+)?$/u
/** "the medical student in Quayton" */
const somewhere = /^(the (?:[\p{Ll}-]+ ){0,3}\p{Ll}*(?:[^s\s]|ess)) (?:in|from) \p{Lu}[\p{L} ’'-]*$/u
const ofAge = /^the \d/
/** There is one of each: it may be anybody's, and stays as it is said. */
const office =
  /^the (?:vice[- ])?(?:president|mayor|(?:prime |first )?minister|governor|secretary|chancellor|premier|chief|director|chair\p{Ll}*|judge)$/iu
const spokenFor = /\b(?:spokes\p{Ll}+|official|source|union|head|people|person|group)$/iu

function byEpithet(context: Context, mention: Mention, one: Said): Speaker | null {
  const place = somewhere.exec(mention.name.text)
  const text = place?.[1] ?? mention.name.text
  if (mention.kind !== 'group' || !epithet.test(text) || office.test(text) || spokenFor.test(text))
    return null
  if (
    !ofAge.test(text) &&
    (!personNouns.test(lastWord(text)) || introducedGroup(context.people, mention.name))
  )
    return null
  const isPerson = (by: Speaker | null) =>
    by?.speaker != null && !isPlural(by.speaker) && isKnown(context.people, by.speaker)
  if (place) return [subjectOf(context, one)].find(isPerson) ?? null
  return (
    [subjectOf(context, one), nearestBefore(context, one), context.last].find(isPerson) ??
    onlyOne(context, one)
  )
}
