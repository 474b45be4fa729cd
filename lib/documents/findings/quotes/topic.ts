// What the words before a quotation are about: the subject of the nearest sentence that names it, or who that sentence is from.

import { groupRange } from '@/lib/core/group-range'
import type { Range } from '@/lib/documents/draft-schema'
import { mentionAt, mentionIn, type Mention } from './mention'
import { isSomebody } from './people'
import type { Said } from './said'
import { sayerIn } from './sayer-in'
import type { Context } from './speaking'
import { sentenceSubject } from './sentence-subject'
import { blockAt, sentencesBefore } from './surroundings'
import { participles } from './words/saying'

const pronoun = /^s?he$/i

/** Of the sentence before the quotation; "She hopes so." is about whom the sentence before that is about. */
export function topicBefore(context: Context, one: Said): Mention | null {
  for (const topic of topicsBefore(context, one)) if (!topic || !pronoun.test(topic.name.text)) return topic
  return null
}

/** The nearest person whom a sentence before the quotation is about. */
export function personBefore(context: Context, one: Said): Mention | null {
  for (const topic of topicsBefore(context, one)) if (topic && isSomebody(context.people, topic)) return topic
  return null
}

/** The nearest first, up to one that begins with another quotation. */
export function* topicsBefore(context: Context, one: Said): Generator<Mention | null> {
  const { text } = context.read
  for (const sentence of sentencesBefore(context.read, one)) {
    if (isQuoting(context, one, sentence)) return
    yield (
      sayerIn(text, sentence) ??
      agentIn(text, sentence) ??
      beingSaid(text, sentence) ??
      sentenceSubject(text, sentence)
    )
  }
}

function isQuoting({ read, spoken }: Context, { quoted }: Said, { start, end }: Range): boolean {
  if (!/^\s*[“"«„]/.test(read.text.slice(start, end))) return false
  const block = blockAt(read, start, quoted.block)
  return block !== quoted.block && spoken.has(block)
}

const agent =
  /\s(?:is|was|were|are|been)\s\p{Ll}+(?:ed|wn|en)\sby\s(?=\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+(?:,|\.\s*$))/u

/** "Her account is shared by Jane Roe, another tenant.": whom it leads to. */
function agentIn(text: string, sentence: Range): Mention | null {
  const words = text.slice(sentence.start, sentence.end)
  const found = words.includes(' by ') ? agent.exec(words) : null
  return (
    found && mentionAt(text, { start: sentence.start + found.index + found[0].length, end: sentence.end })
  )
}

const withSayer = new RegExp(
  String.raw`\bwith\s([^,;:“”"]{2,60}?\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)\s(?:${participles})\b`,
  'u',
)

/** "Some have owned it, with former speaker Jane Roe admitting that they": who says it. */
function beingSaid(text: string, sentence: Range): Mention | null {
  const words = text.slice(sentence.start, sentence.end)
  const found = words.includes(' with ') ? withSayer.exec(words) : null
  const sayer = groupRange(found, sentence.start)
  const mention = sayer && mentionIn(text, sayer)
  return mention?.kind === 'person' ? mention : null
}
