// What the words before a quotation are about: the subject of the nearest sentence that names it, or who that sentence is from.

import type { Mention } from './mention'
import { isSomebody } from './people'
import type { Said } from './said'
import { sayerIn } from './sayer-in'
import type { Context } from './speaking'
import { sentenceSubject } from './sentence-subject'
import { sentencesBefore } from './surroundings'

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

/** The nearest first. */
export function* topicsBefore({ read }: Context, one: Said): Generator<Mention | null> {
  for (const sentence of sentencesBefore(read, one))
    yield sayerIn(read.text, sentence) ?? sentenceSubject(read.text, sentence)
}
