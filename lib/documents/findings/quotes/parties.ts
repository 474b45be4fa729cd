// Who asks and who is asked, by the shape of a document's own sentences (not its quotations): the subject of "urges", "calls
// on", "launches" in its headline and opening asks; its object, and who refuses or is criticised anywhere, is asked.

import type { Span } from '@/lib/core/span'
import { isAllCapitals } from '../letter-case'
import type { ReadText } from '../structure'
import { bodiesNamed, type Body } from './body-names'
import { houseOf, type House } from './house'
import { keysIn } from './keys'
import type { Said } from './said'
import { subjectBefore } from './subject-before'
import { asking, criticising, refusing } from './words/asking'
import { finite } from './words/saying'
import { strongAsk } from './words/sides'

export type Parties = {
  askers: Set<string>
  asked: Set<string>
  house: House
  /** Bodies that ask and that are asked in so many words: their short names tell. */
  asking: Body[]
  askedFor: Body[]
}

/** The document's own ask stands in its headline or among its first paragraphs. */
const openingBlocks = 6
const objectLength = 80
const longestSentence = 600
/** Verbs after which the one who is asked stands. */
const takesObject = /(?:on|upon|urg\w+|ask\w*|implor\w+)$/i

export function findParties(read: ReadText, said: Said[], publisher: Span | null): Parties {
  const house = houseOf(publisher, read.blocks[0]?.text)
  const parties = { askers: new Set<string>(), asked: new Set<string>(), house }
  const named: Named = { askers: [], asked: [] }
  for (const sentence of sentencesOutside(read, said)) {
    if (sentence.isOpening) readAsk(read, sentence, parties)
    if (sentence.isOpening) readNamed(read, sentence, named)
    const refusal = refusing.exec(sentence.words)
    if (refusal) addKeys(parties.asked, subjectOf(read.text, sentence, refusal.index))
    const blame = criticising.exec(sentence.words)
    if (blame) addKeys(parties.asked, objectOf(sentence.words, blame))
  }
  return { ...parties, ...bodiesOf(read, named) }
}

type Named = Record<'askers' | 'asked', string[]>

function readNamed(read: ReadText, sentence: Outside, { askers, asked }: Named): void {
  const verb = strongAsk.exec(sentence.words)
  if (!verb) return
  askers.push(subjectOf(read.text, sentence, verb.index))
  if (takesObject.test(verb[0])) asked.push(objectOf(sentence.words, verb))
}

/** A noun that both are called by tells nobody's side. */
function bodiesOf(read: ReadText, { askers, asked }: Named): Pick<Parties, 'asking' | 'askedFor'> {
  const [ours, theirs] = [bodiesNamed(read, askers), bodiesNamed(read, asked)]
  const without = (bodies: Body[], others: Body[]) =>
    bodies.filter(({ head }) => others.every((other) => other.head !== head))
  return { asking: without(ours, theirs), askedFor: without(theirs, ours) }
}

function readAsk(
  read: ReadText,
  sentence: Outside,
  { askers, asked }: Pick<Parties, 'askers' | 'asked'>,
): void {
  const verb = asking.exec(sentence.words)
  if (!verb) return
  addKeys(askers, subjectOf(read.text, sentence, verb.index))
  if (takesObject.test(verb[0])) addKeys(asked, objectOf(sentence.words, verb))
}

/** Of words in capitals throughout as names are written elsewhere, too. */
function addKeys(to: Set<string>, words: string): void {
  const plain = isAllCapitals(words) ? words.toLowerCase() : ''
  for (const key of [...keysIn(words), ...keysIn(plain)]) to.add(key)
}

/** "… after Governor Roe vetoed", "said the board failed": who does it stands behind the last of these. */
const lastClause = new RegExp(
  String.raw`^.*\s(?:after|before|since|because|(?:${finite})(?: that)?)\s(?=(?:the\s)?\p{Lu}|the\s)`,
  'su',
)

/** The noun phrase the verb belongs to; of a headline, all words before it. */
function subjectOf(text: string, sentence: Outside, verb: number): string {
  if (sentence.isHeading) return sentence.words.slice(0, verb)
  const end = sentence.start + verb
  const clause = lastClause.exec(sentence.words.slice(0, verb))?.[0].length ?? 0
  const mention =
    (clause > 0 ? subjectBefore(text, { start: sentence.start + clause, end }) : null) ??
    subjectBefore(text, { start: sentence.start, end })
  return `${mention?.name.text ?? ''} ${mention?.role?.text ?? ''}`
}

/** Up to what they are asked to do. */
function objectOf(words: string, verb: RegExpExecArray): string {
  const after = words.slice(verb.index + verb[0].length).slice(0, objectLength)
  return after.split(/\s(?:to|that|for|in|at|by|over|who|which)\s|[,.;:]/i)[0] ?? ''
}

type Outside = { start: number; words: string; isOpening: boolean; isHeading: boolean }

function sentencesOutside(read: ReadText, said: Said[]): Outside[] {
  const quoted = said.filter((one) => one.isQuote).map((one) => one.quoted.outer)
  const first = quoted[0]?.start ?? read.text.length
  let next = 0
  return read.sentences.flatMap(({ start, end, text, block }) => {
    while ((quoted[next]?.end ?? Infinity) <= start) next++
    if ((quoted[next]?.start ?? Infinity) < end) return []
    const isHeading = read.blocks[block]?.kind === 'heading'
    const isOpening = isHeading || block < openingBlocks || end < first
    return [{ start, words: text.slice(0, longestSentence), isOpening, isHeading }]
  })
}
