// Whom the sentences around a quotation speak of: their subject, the owner of their subject, the only one named so far.

import { spanOf } from '@/lib/core/span'
import { mentionIn, type Mention } from './mention'
import { fullName, introducedGroup, isKnown, isSomebody, lastBefore, lastWord, type People } from './people'
import type { Said, Speaker } from './said'
import { holderOf } from './office'
import type { Context } from './speaking'
import { personNouns } from './words/people'
import { clauseSubject, sentenceSubject } from './sentence-subject'
import { blockAt, sentenceBefore, sentenceBeforeIts } from './surroundings'
import { topicBefore, topicsBefore } from './topic'

/** The mention as a speaker, in full where the text has it in full. */
export function named(people: People, mention: Mention): Speaker {
  const full =
    mention.kind === 'person' ? fullName(people, mention.name) : introducedGroup(people, mention.name)
  return { speaker: full?.name ?? mention.name, role: mention.role ?? full?.role ?? null, words: null }
}

/** The person whom the quote's own sentence, or the one before it, is about. */
export function subjectOf(context: Context, one: Said): Speaker | null {
  const isKnownPerson = (subject: Mention | null) => subject !== null && isSomebody(context.people, subject)
  const subject = [sentenceSubject(context.read.text, one.frame.lead), topicBefore(context, one)].find(
    isKnownPerson,
  )
  return subject ? named(context.people, subject) : null
}

const endsNoun = /\s(?:of|for|from|at|in|with|who)\s/

/** By the noun it is built on: "a member of the board", "one of our pupils", not "the woman’s car". */
export function isPersonNoun(phrase: string): boolean {
  const [head = ''] = /^(?:one|another) of\b/i.test(phrase) ? [phrase] : phrase.split(endsNoun)
  return personNouns.test(lastWord(head))
}

/** "a porter", "my brother", "the city’s tree officer" */
const introduces = /^(?:an?|one|another|my|our|his|her|their)\s|^the\s\S+['’]s?\s/i

/** "A porter saw it. “…,” she said.", "When the minister came, she said": no name, but one person. */
export function describedOne(context: Context, one: Said): Speaker | null {
  const { people, read } = context
  const beside = clauseSubject(read.text, one.frame.lead)
  const before = topicBefore(context, one)
  const isIntroduced = before && (introduces.test(before.name.text) || introducedGroup(people, before.name))
  const mention = beside ?? before
  if (mention?.kind !== 'group' || !isPersonNoun(mention.name.text)) return null
  return holderOf(people, read.text, mention) ?? (beside || isIntroduced ? named(people, mention) : null)
}

/** "Senator Roe’s bill would end it. “…,” she said.", "Roe, for her part, …": the known name that the sentence before begins with. */
export function ownerOf({ read, people }: Context, one: Said): Speaker | null {
  const before = sentenceBefore(read, one)
  const found = before && owner.exec(read.text.slice(before.start, before.end))
  const name = found && spanOf(read.text, before.start, before.start + found[0].length)
  const mention = name && mentionIn(read.text, name)
  return mention?.kind === 'person' && isKnown(people, mention.name) ? named(people, mention) : null
}

const ownerWord = String.raw`\p{Lu}[\p{L}.-]*(?:['’]\p{Lu}\p{L}*)?`
const owner = new RegExp(
  String.raw`^\s*${ownerWord}(?:\s${ownerWord}){0,3}(?=['’]s\s\p{Ll}|['’]\s\p{Ll}|,?\s\p{Ll})`,
  'u',
)

/** "The plan was written by Jane Roe, who …. “…,” she said.": the sentence before is about a thing, and names one person. */
export function onlyOneBeside(context: Context, one: Said): Speaker | null {
  const before = sentenceBeforeIts(context.read, one)
  if (!before || sentenceSubject(context.read.text, before)?.kind !== 'group') return null
  const near = lastBefore(context.people.all, before.end, ({ name }) => name.start)
  const within = near.filter(({ name }) => name.start >= before.start)
  const [person] = within
  const isOne = new Set(within.map(({ name }) => lastWord(name.text))).size === 1
  return person && isOne ? { speaker: person.name, role: person.role, words: null } : null
}

/** The nearest person, by name or not, whom a sentence since the last quotation is about. */
export function nearestBefore(context: Context, one: Said): Speaker | null {
  const { people, read } = context
  for (const topic of topicsBefore(context, one)) {
    if (topic && isBesideQuote(context, one, topic)) return null
    if (topic?.kind === 'person' && isKnown(people, topic.name)) return named(people, topic)
    const holder = topic && holderOf(people, read.text, topic)
    if (holder) return holder
    if (topic?.kind === 'group' && introduces.test(topic.name.text) && isPersonNoun(topic.name.text))
      return named(people, topic)
  }
  return null
}

/** In the paragraph of another quotation somebody may be named in passing. */
function isBesideQuote({ read, spoken }: Context, { quoted }: Said, { name }: Mention): boolean {
  const block = blockAt(read, name.start, quoted.block)
  return block !== quoted.block && spoken.has(block)
}

/** The one person whom the text has named so far. */
export function onlyOne({ people }: Context, one: Said): Speaker | null {
  const before = lastBefore(people.all, one.quoted.start, ({ name }) => name.start)
  const surnames = new Set(before.map(({ name }) => lastWord(name.text)))
  const [person] = before
  return person && surnames.size === 1 ? { speaker: person.name, role: person.role, words: null } : null
}
