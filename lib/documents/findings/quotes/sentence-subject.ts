// Who a sentence is about: its first noun phrase, as a mention.

import type { Range } from '@/lib/documents/draft-schema'
import { datelineLength } from './dateline'
import { mentionAt, mentionIn, type Mention } from './mention'
import { anyVerb, beforeVerb, notSubject, openers } from './words/clauses'
import { nameWord } from './words/name-shape'

/** A name at the start, before a verb no list has. */
const namedFirst = new RegExp(String.raw`^${nameWord}(?:\s+${nameWord}){1,4}(?<!['’]s?)(?=\s\p{Ll})`, 'u')
/** "40-year-old Jane": whatever the verb is. */
const agedFirst = new RegExp(
  String.raw`^\d{1,2}-year-old\s${nameWord}(?:\s${nameWord}){0,2}(?=\s\p{Ll})`,
  'u',
)

/** Can these words be the subject of a verb: no joining word or verb in front, not endless? */
export function isSubject(words: string): boolean {
  return !beginsOtherwise(words) && words.split(/\s+/).length <= 40
}

/** "Will Roe", "Sterling Roe" */
const nameAfterAll = new RegExp(
  String.raw`^\s*(?:Will \p{Lu}|\p{Lu}\p{Ll}+ing(?:\s${nameWord}){1,2}\s*(?:$|,))`,
  'u',
)

/** A joining word, a preposition or a verb stands in front. */
export function beginsOtherwise(words: string): boolean {
  return notSubject.test(words.trim()) && !nameAfterAll.test(words)
}

/** "When the minister came, she said": who the clause before is about. */
export function clauseSubject(text: string, range: Range): Mention | null {
  const clause = openingClause.exec(text.slice(range.start, range.end))
  const [whole = '', opening = ''] = clause ?? []
  return (
    clause && sentenceSubject(text, { start: range.start + opening.length, end: range.start + whole.length })
  )
}

const openingClause = /^(\s*(?:When|While|As|After|Before|Once|Although|Though|Because)\s)[^,]{2,160}(?=,)/u
/** "Her brother, Joe Roe, starts …": whatever the verb is. */
const describedFirst = /^[^,“”"]{2,60},\s[^,“”"]{2,80},(?=\s\p{Ll})/u

/** "Among those on the quay is Jane Roe, who": the name stands behind the verb. */
const leadsToName =
  /^(?:One of|Among|Another of|Also)\s[^,;:“”"]{2,120}?\s(?:is|was)\s(?=\p{Lu}\p{L}+\s\p{Lu})/u

/** "For Jane Roe, a farmer, it meant", "According to Roe, there is" */
const forName = /^(?:For|According to)\s(?=\p{Lu}\p{L}+\.?(?:\s\p{Lu}\p{L}+){0,2},)/u

/** Who the sentence is about: its first noun phrase, after "In a letter," and the like. */
export function sentenceSubject(text: string, range: Range): Mention | null {
  const words = text.slice(range.start, range.end)
  const indent = datelineLength(words) || (/^\s*/.exec(words)?.[0].length ?? 0)
  const about = forName.exec(words.slice(indent))?.[0].length
  if (about !== undefined) return mentionAt(text, { start: range.start + indent + about, end: range.end })
  const start = indent + (openers.exec(words.slice(indent))?.[0].length ?? 0)
  const rest = words.slice(start)
  const late = leadsToName.exec(rest)?.[0].length
  if (late !== undefined) return mentionAt(text, { start: range.start + start + late, end: range.end })
  const verb =
    agedFirst.exec(rest)?.[0].length ??
    anyVerb.exec(rest)?.index ??
    (namedFirst.exec(rest) ?? describedFirst.exec(rest))?.[0].length
  if (verb === undefined) return null
  const phrase = words.slice(start, start + verb).replace(beforeVerb, '')
  return isSubject(phrase)
    ? mentionIn(text, { start: range.start + start, end: range.start + start + phrase.length })
    : null
}
