// Gives each quote its speaker: the attribution beside it, or, where there is none, the one who is speaking there: the same
// paragraph's, the running quote's, the line before that ends in a colon, the line after that begins with a dash.

import type { Span } from '@/lib/core/span'
import type { Name, Range } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import {
  attributionOf,
  leadAttribution,
  sentenceSubject,
  tailAttribution,
  type Attribution,
} from './attribution'
import { firstSentence, lastSentence, type Frame } from './frame'
import type { Mention } from './mention'
import { mentionAt } from './mention'
import { findPeople, fullName, type People } from './people'
import type { Quoted } from './quoted'
import { resolvePronoun } from './pronouns'
import { isInterruption } from './words/interruptions'

export type Said = { quoted: Quoted; frame: Frame; attribution: Attribution | null }
export type Speaker = { speaker: Span | null; role: Span | null; words: Range | null }

const nobody: Speaker = { speaker: null, role: null, words: null }

export function findSpeakers(read: ReadText, names: Name[], said: Said[]): Speaker[] {
  const people = findPeople(read, names)
  const speakers: (Speaker | null)[] = []
  said.forEach((one, index) => {
    const mention = one.attribution?.mention
    const before = speakers.findLast((speaker) => speaker?.speaker) ?? null
    speakers.push(
      mention ? resolve(read, people, mention, one, before) : besideIt(read, people, said, index, speakers),
    )
  })
  return said.map(
    (_, index) =>
      speakers[index] ?? later(said, speakers, index) ?? carried(read, people, said, speakers, index),
  )
}

function resolve(
  read: ReadText,
  people: People,
  mention: Mention,
  one: Said,
  before: Speaker | null,
): Speaker {
  const words = one.attribution?.words ?? null
  if (mention.kind === 'pronoun') {
    const found = resolvePronoun(read, people, mention.name, one, before)
    return found ? { ...found, words } : { ...nobody, words }
  }
  const full = mention.kind === 'person' ? fullName(people, mention.name) : null
  return { speaker: full?.name ?? mention.name, role: mention.role ?? full?.role ?? null, words }
}

/** No attribution of its own: the quote before it in the paragraph, or the lines next to it. */
function besideIt(
  read: ReadText,
  people: People,
  said: Said[],
  index: number,
  speakers: (Speaker | null)[],
): Speaker | null {
  const one = said[index] as Said
  const previous = said[index - 1]
  if (previous?.quoted.block === one.quoted.block && follows(read, previous, one))
    return speakers[index - 1] ?? null
  if (previous && previous.quoted.run !== null && previous.quoted.run === one.quoted.run)
    return speakers[index - 1] ?? null
  const near = lineAfter(read, one) ?? lineBefore(read, one)
  return near
    ? resolve(read, people, near, one, speakers.findLast((speaker) => speaker?.speaker) ?? null)
    : null
}

/** Nothing but an attribution stands between the two. */
function follows(read: ReadText, previous: Said, one: Said): boolean {
  const gap = { start: previous.quoted.outer.end, end: one.quoted.outer.start }
  const first = firstSentence(read.text, gap)
  return previous.attribution?.place === 'tail'
    ? first.end >= gap.end - 1
    : read.text.slice(gap.start, gap.end).trim() === ''
}

/** "— Jane Roe, Ambleton" on the line after the quote. */
function lineAfter(read: ReadText, one: Said): Mention | null {
  const { blocks, text } = read
  const here = blocks[one.quoted.block]
  if (!here || text.slice(one.quoted.outer.end, here.end).trim() !== '') return null
  const next = blocks
    .slice(one.quoted.block + 1, one.quoted.block + 3)
    .find((block) => !isInterruption(block.text))
  if (!next || next.text.length > 160) return null
  const dashed = /^\s*(?:[–—]|--?)\s*/.exec(next.text)
  if (dashed) return mentionAt(text, { start: next.start + dashed[0].length, end: next.end })
  const tail = /^(?:said|says|according to|writes|wrote)\s/i.test(next.text)
    ? tailAttribution(text, one.quoted, next)
    : null
  return tail?.mention ?? null
}

/** "Said Jane Roe:" or "The mayor went on:" as the line before the quote. */
function lineBefore(read: ReadText, one: Said): Mention | null {
  const { blocks, text } = read
  const here = blocks[one.quoted.block]
  const previous = blocks[one.quoted.block - 1]
  if (
    !here ||
    !previous ||
    text.slice(here.start, one.quoted.outer.start).trim() !== '' ||
    !/:\s*$/.test(previous.text)
  )
    return null
  return speakerOfLead(text, lastSentence(text, previous))
}

function speakerOfLead(text: string, lead: Range): Mention | null {
  const inverted = tailAttribution(text, { start: lead.start, end: lead.start }, lead)
  return leadAttribution(text, lead)?.mention ?? inverted?.mention ?? sentenceSubject(text, lead)
}

/** An opening quote whose paragraph, or whose running quote, names the speaker further on. */
function later(said: Said[], speakers: (Speaker | null)[], index: number): Speaker | null {
  const { block, run } = (said[index] as Said).quoted
  for (let i = index + 1; i < said.length && i <= index + 12; i++) {
    const { quoted } = said[i] as Said
    if (quoted.block !== block && (run === null || quoted.run !== run)) return null
    if (speakers[i]?.speaker) return speakers[i] ?? null
  }
  return null
}

/** Nobody named: who the sentence before is about, else who spoke last. */
function carried(
  read: ReadText,
  people: People,
  said: Said[],
  speakers: (Speaker | null)[],
  index: number,
): Speaker {
  const one = said[index] as Said
  const before = speakers.slice(0, index).findLast((speaker) => speaker?.speaker) ?? null
  const subject = subjectOfSentenceBefore(read, said, index)
  if (subject && (subject.kind !== 'group' || !before)) return resolve(read, people, subject, one, before)
  return before ? { ...before, words: null } : nobody
}

function subjectOfSentenceBefore(read: ReadText, said: Said[], index: number): Mention | null {
  const { quoted, frame } = said[index] as Said
  const { text, blocks } = read
  const previous = blocks[quoted.block - 1]
  const inBlock = text.slice(frame.before.start, frame.before.end).trim() !== ''
  const range = inBlock ? frame.before : previous
  if (!range || (!inBlock && said[index - 1]?.quoted.block === quoted.block - 1)) return null
  const sentence = lastSentence(text, {
    start: range.start,
    end: range.start + text.slice(range.start, range.end).trimEnd().length,
  })
  return sentenceSubject(text, sentence)
}

export function attribute(read: ReadText, quoted: Quoted, frame: Frame): Attribution | null {
  return attributionOf(read, quoted, frame)
}
