// Short sentences of the story that could stand over it: whole, by themselves, of no day, said by nobody else; first those whose
// words the document speaks of most. Verbatim, without the last full stop.

import type { Span } from '@/lib/core/span'
import { dateShape } from '../dates'
import { isLeaning } from '../stands-alone'
import type { Sentence } from '../structure'
import { isStoryParagraph, type Surroundings } from './surroundings'

const shortest = 25
const longest = 90
/** A headline comes from what is said early or last; a long text is not searched to its end. */
const reach = 400

const opening =
  /^(?:for example|in (?:fact|short|turn|this|that|these|other words)|as (?:a result|such|well|this|we)|to (?:this|that) end|thus|hence|therefore|indeed|still|perhaps|first|second|third|finally|too|even|only|while|when|where|because|since|although|though|if|what|why|how|who|there|i|you|my|thank|please|according|more(?:over)?|further|rather|again|dear|for (?:this|that|these))\b/i
const reported =
  /\b(?:said|says|told|added|wrote|warned|asked|spoke|claimed|contact|according to|announced|reported|today|yesterday|tomorrow|tonight|(?:this|last|next) (?:week|month|year|morning|weekend)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i
const dated = new RegExp(`\\b(?:${dateShape}|(?:19|20)\\d\\d)\\b`, 'i')
const pointing = /\b(?:it|they|them|their|its|he|she|him|his|her|this|these|those|such)\b/i
const claim =
  /\b(?:must|should|need(?:s)?|deserve|cannot|can no longer|is time|have to|has to|call(?:s)? on|call(?:s)? for|urge)\b/i

export function standingLines({ lines, read }: Surroundings): Span[] {
  const story = new Set(lines.filter(isStoryParagraph).map(({ index }) => index))
  const sentences = read.sentences.filter(({ block }) => story.has(block))
  const near = [...sentences.slice(0, reach), ...sentences.slice(reach).slice(-reach)]
  const weight = weightOf(near)
  return near
    .filter(
      (sentence) =>
        stands(sentence) && !isQuoted(read.text.slice(read.blocks[sentence.block]!.start, sentence.start)),
    )
    .map((sentence, n) => ({ sentence, worth: worthOf(sentence.text, weight) - n / 1000 }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ sentence }) => withoutStop(sentence))
}

function stands({ text }: Sentence): boolean {
  if (text.length < shortest || text.length > longest || !/^\p{Lu}[^“”"«»():;?\n]*[.!]$/u.test(text))
    return false
  if (isLeaning(text) || opening.test(text) || reported.test(text) || dated.test(text)) return false
  return wordsOf(text).length >= 3
}

/** Is a quotation open at the end of what stands before? */
function isQuoted(before: string): boolean {
  const straight = before.split('"').length - 1
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** How many sentences speak of a word. */
function weightOf(sentences: Sentence[]): Map<string, number> {
  const weight = new Map<string, number>()
  for (const { text } of sentences)
    for (const word of new Set(wordsOf(text))) weight.set(word, (weight.get(word) ?? 0) + 1)
  return weight
}

/** The mean weight of its words, a little more for a claim, less where it points at something outside. */
function worthOf(text: string, weight: Map<string, number>): number {
  const words = wordsOf(text)
  const sum = words.reduce((total, word) => total + Math.log2(weight.get(word) ?? 1), 0)
  return sum / (words.length + 1) + (claim.test(text) ? 0.5 : 0) - (pointing.test(text) ? 0.6 : 0)
}

/** Words of weight, cut to their stems. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => !small.has(word)).map((word) => word.slice(0, 7))
}

const small = new Set(
  'that this with from have been their they will would could should must were which there what when than then them these those about into more most many also only over such some other your ours very just each every while where because between through after before being does need needs'.split(
    ' ',
  ),
)

function withoutStop({ start, end, text }: Sentence): Span {
  return text.endsWith('.') && !/\b\p{Lu}\.$/u.test(text)
    ? { start, end: end - 1, text: text.slice(0, -1) }
    : { start, end, text }
}
