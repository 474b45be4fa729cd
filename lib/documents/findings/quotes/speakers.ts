// Gives each quotation its speaker: the attribution beside it, or, where there is none, the one who is speaking there: the
// same paragraph's, the running quote's, the line before that ends in a colon, the line after that begins with a dash.

import { findAnnounced } from './announced'
import { organisationWords } from '../names/organisation-words'
import type { ReadText } from '../structure'
import { firstSentence, isSecondPart } from './frame'
import { lineBeside } from './line-beside'
import { findGenders } from './genders'
import { holderOf } from './office'
import { isSomebody, lastWord, type People } from './people'
import { resolve } from './resolve'
import type { Mention } from './mention'
import type { Context } from './speaking'
import { nobody, type Said, type Speaker } from './said'
import { unnamedSayer } from './sayer-in'
import { sentenceBefore } from './surroundings'
import { personBefore, topicBefore, topicsBefore } from './topic'
import { bodyNouns, personNouns } from './words/people'

export function findSpeakers(read: ReadText, people: People, said: Said[]): Speaker[] {
  const context: Context = {
    read,
    people,
    genders: findGenders(read, people, said),
    spoken: new Set(said.filter(({ isQuote }) => isQuote).map(({ quoted }) => quoted.lastBlock)),
    announced: findAnnounced(read),
    last: null,
  }
  const near: (Speaker | null)[] = []
  said.forEach((one, index) => {
    near.push(besideIt(context, said, index, near))
    const found = near[index] ?? (one.isQuote ? introduced(context, said, index) : null)
    if (found?.speaker && isSpoken(one)) context.last = found
  })
  context.last = null
  const only = onlySpeaker(near)
  return said.map((one, index) => {
    const found = near[index] ?? later(said, near, index) ?? carried(context, said, index) ?? only ?? nobody
    if (found.speaker && isSpoken(one)) context.last = found
    return found
  })
}

/** Named beside it, or spoken on from the quotation before it, or named on the lines next to it. */
function besideIt(context: Context, said: Said[], index: number, near: (Speaker | null)[]): Speaker | null {
  const one = said[index] as Said
  const previous = said[index - 1]
  if (previous?.attribution?.place === 'tail' && isSecondPart(context.read.text, one.frame))
    return near[index - 1] ?? null
  const mention = one.attribution?.mention
  if (mention) return resolve(context, mention, one)
  if (previous && (goesOn(context.read, previous, one) || isSameSubject(previous, one)))
    return near[index - 1] ?? null
  const line = lineBeside(context.read, one, previous)
  return line && resolve(context, line, one)
}

/** A few words in marks with who said them behind are no quote, but tell who speaks there. */
function isSpoken({ isQuote, attribution }: Said): boolean {
  return isQuote || (attribution?.place === 'tail' && (attribution.mention?.kind ?? 'group') !== 'group')
}

/** The same running quote, or the same paragraph with nothing but an attribution between the two. */
function goesOn(read: ReadText, previous: Said, one: Said): boolean {
  if (previous.quoted.run !== null && previous.quoted.run === one.quoted.run) return true
  if (previous.quoted.lastBlock !== one.quoted.block) return false
  const gap = { start: previous.quoted.outer.end, end: one.quoted.outer.start }
  if (read.text.slice(gap.start, gap.end).trim() === '') return true
  return previous.attribution?.place === 'tail' && firstSentence(read.text, gap).end >= gap.end - 1
}

/** "Jane Roe admitted it was “not easy”, but added: “…”": the subject stands before the quotation before. */
function isSameSubject(previous: Said, { frame, attribution, quoted }: Said): boolean {
  const isSame = previous.quoted.lastBlock === quoted.block && frame.lead.start === previous.quoted.outer.end
  return isSame && previous.attribution?.place === 'lead' && attribution?.place === 'lead'
}

/** An opening quote whose paragraph, or whose running quote, names the speaker further on. */
function later(said: Said[], near: (Speaker | null)[], index: number): Speaker | null {
  const { lastBlock, run } = (said[index] as Said).quoted
  for (let i = index + 1; i < said.length && i <= index + 12; i++) {
    const { quoted } = said[i] as Said
    if (quoted.block !== lastBlock && (run === null || quoted.run !== run)) return null
    if (near[i]?.speaker || (said[i] as Said).attribution?.mention) return near[i] ?? null
  }
  return null
}

/** Nobody named: who the sentence before is about, else who spoke last, else of whom the paragraphs before speak. */
function carried(context: Context, said: Said[], index: number): Speaker | null {
  const one = said[index] as Said
  const isBehind = isBehindQuote(context, said, index)
  const told = introduced(context, said, index)
  if (told) return told
  if (context.last) return { ...context.last, words: null }
  const topic = isBehind ? null : topicBefore(context, one)
  const person = isBehind ? null : personBefore(context, one)
  const found = person ?? context.announced ?? (topic && canSpeak(topic) ? topic : null)
  return found && resolve(context, found, one)
}

/** Whom the sentence before it is about, by name or as somebody who says something. */
function introduced(context: Context, said: Said[], index: number): Speaker | null {
  const one = said[index] as Said
  if (isBehindQuote(context, said, index)) return null
  const nearest = topicsBefore(context, one).next().value
  if (nearest?.kind === 'pronoun' && /^s?he$/i.test(nearest.name.text)) return resolve(context, nearest, one)
  const topic = topicBefore(context, one)
  const holder = topic && holderOf(context.people, context.read.text, topic)
  if (holder || (topic && isSomebody(context.people, topic))) return holder ?? resolve(context, topic!, one)
  const before = sentenceBefore(context.read, one)
  const unnamed = before && unnamedSayer(context.read.text, before)
  return unnamed && resolve(context, unnamed, one)
}

/** A body by its name, or what is a person's or a paper's: not "the help", not "the 50". */
function canSpeak({ kind, name: { text } }: Mention): boolean {
  const isNamed = /^(?:[Tt]he\s)?(?!The\s|An?\s)\p{Lu}/u.test(text)
  const isBody = text.split(/\s/).some((word) => organisationWords.has(word.toLowerCase()))
  return kind === 'group' && (isNamed || isBody || personNouns.test(text) || bodyNouns.test(text))
}

/** The sentence before it is, or ends with, a quotation. */
function isBehindQuote({ read }: Context, said: Said[], index: number): boolean {
  const before = sentenceBefore(read, said[index] as Said)
  const previous = said[index - 1]
  return before !== null && previous?.isQuote === true && previous.quoted.outer.end > before.start
}

/** Words that stand before their speaker is named are of the one who speaks in all the rest. */
function onlySpeaker(near: (Speaker | null)[]): Speaker | null {
  const all = near.filter((one) => one?.speaker)
  const [first] = all
  const isOne = all.every((one) => lastWord(one!.speaker!.text) === lastWord(first!.speaker!.text))
  return first && isOne ? { ...first, words: null } : null
}
