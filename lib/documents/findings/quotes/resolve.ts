// From a mention to the speaker: the full name behind a surname, "a spokesperson for X" behind "the spokesperson", a person
// behind "she", the names in a row behind "they". What cannot be resolved stays as the text has it, or stays unknown.

import type { Mention } from './mention'
import { isOffice } from './office'
import { introducedGroup, isKnown, lastWord } from './people'
import { whoIs } from './pronoun'
import { withoutArticle } from './role'
import { nobody, type Said, type Speaker } from './said'
import { isPlural, type Context } from './speaking'
import { named, onlyOne, subjectOf } from './spoken-of'
import { personNouns } from './words/people'

export function resolve(context: Context, mention: Mention, one: Said): Speaker {
  const words = one.attribution?.words ?? null
  if (/^we$/i.test(mention.name.text)) return { speaker: mention.name, role: null, words }
  if (mention.kind === 'pronoun') return { ...(whoIs(context, mention.name.text, one) ?? nobody), words }
  const known = byOffice(context, mention) ?? byEpithet(context, mention, one)
  return { ...(known ?? named(context.people, mention)), words }
}

/** "the senator", "the former captain": nobody was introduced so; the person who is spoken of there. */
const epithet = /^the (?:[\p{Ll}-]+ ){0,3}\p{Ll}*(?:[^s\s]|ess)$/u
/** There is one of each: it may be anybody's, and stays as it is said. */
const office =
  /^the (?:vice[- ])?(?:president|mayor|(?:prime |first )?minister|governor|secretary|chancellor|premier|chief|director|chair\p{Ll}*|judge)$/u
const spokenFor = /\b(?:spokes\p{Ll}+|official|source|union|head|people|person|group)$/u

/** "the minister", where one person of the text has that office. */
function byOffice({ people, read: { text } }: Context, { kind, name }: Mention): Speaker | null {
  const office = /^the (?:[\p{L}-]+ ){0,3}([\p{L}-]+)$/iu.exec(name.text)?.[1]?.toLowerCase()
  if (kind !== 'group' || !office || !isOffice(office)) return null
  const holders = people.byOffice.get(office) ?? []
  const [first] = holders
  const isOne = first && holders.every((one) => lastWord(one.name.text) === lastWord(first.name.text))
  const role = first?.role ?? withoutArticle(text, name)
  return isOne ? { speaker: first.name, role, words: null } : null
}

function byEpithet(context: Context, mention: Mention, one: Said): Speaker | null {
  const { text } = mention.name
  if (mention.kind !== 'group' || !epithet.test(text) || office.test(text) || spokenFor.test(text))
    return null
  if (!personNouns.test(lastWord(text)) || introducedGroup(context.people, mention.name)) return null
  const isPerson = (by: Speaker | null) =>
    by?.speaker != null && !isPlural(by.speaker) && isKnown(context.people, by.speaker)
  return [subjectOf(context, one), context.last].find(isPerson) ?? onlyOne(context, one)
}
