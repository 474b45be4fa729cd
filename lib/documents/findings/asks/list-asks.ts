// "We call on the council to: 1. open …; and 2. repair …" within a sentence, and the same as a line with list items below it.
// The target is named once, above the items; under "Our demands:" nobody is named.

import type { Range } from '@/lib/documents/draft-schema'
import type { Block, ReadText } from '@/lib/documents/findings/structure'
import { actionRange } from './action-end'
import { wantedThing } from './asked-things'
import { baseVerbs, opensWithVerb } from './base-verbs'
import type { Candidate } from './clause'
import { isProse, itemAsk, markLength } from './item-ask'
import { toLine } from './letter-target'
import { asksForThings, isDemandsTitle, listIntro, type Intro } from './list-intro'

export type ListAsk = Candidate & { sentence: Range }

/** "to: 1. …", and as resolutions have it: "should— (1) …". */
const inlineList =
  /\b(?:to|should|must|shall)(?: ?(?::|[–—]|--?)\s+(?=\(?(?:1|a|i)[.)]\s)|:? (?=\((?:1|a|i)\)\s|1\)\s))/
const inline = /(?:^|[\s;,])(?:and |or )?\(?(?:\d{1,2}|[a-h])[.)]\s+(?=\S)/g
/** "Publish it online." and not "Support for it has grown." */
const order = new RegExp(
  `^(?:${baseVerbs})\\b(?! (?:for|of|to|from|on|in|at|by|and|is|are|was|were|has|have|had|will|would)\\b)`,
  'i',
)
/** A stop, looked behind only where a capital follows it: no "Mr.", no "U.S.", and some words before it. */
const endOfSentence =
  /[.!?]["”]?(?=\s+["“]?\p{Lu})(?<=\w \S{1,40} \S{0,40}(?:[a-z)\]]{2}|\p{Lu}{4})[.!?]["”]?)(?<!\b(?:Sen|Rep|Mr|Mrs|Ms|Dr|Gov|Hon|St|No|Inc|Ltd|Prof)\.)/u
const demandsBelow =
  /\b(?:our|their|these|the following) (?:[\w-]+ ){0,3}(?:demands|asks|requests|recommendations)\b[^.]{0,60}:$/i
const longest = 20_000
/** Among the first so many blocks a petition says what it asks. */
const lastOfHead = 8
/** "No mergers", "A public vote on the tram". */
const opensWithThing = new RegExp(`^(?:no |an? |the |an end |${wantedThing})`, 'i')
const forReaders = /^(?:please )?(?:sign|share|add your|join|e-?mail|write to|contact|donate|tell your)\b/i

export function listAsks(read: ReadText): ListAsk[] {
  const found: ListAsk[] = []
  for (let index = 0; index < read.blocks.length; index++) {
    const block = read.blocks[index]
    if (!block || block.text.length > longest) continue
    const within = inlineList.exec(block.text)
    const asks = within ? askedWithin(read, block, within.index + within[0].length) : askedBelow(read, index)
    found.push(...asks)
    const last = asks.at(-1)
    while (!within && last && read.blocks[index + 1] && read.blocks[index + 1]!.start <= last.sentence.start)
      index++
  }
  return found
}

/** The list items that follow an introducing line. */
function askedBelow(read: ReadText, index: number): ListAsk[] {
  const block = read.blocks[index]!
  const first = firstItem(read, index)
  const next = read.blocks[first]
  const isListed = next !== undefined && isItem(next)
  const led = next && (isListed || isBareList(read, index)) ? listIntro(read, block, block.end) : null
  const intro = led ?? (isListed ? petitionIntro(read, first) : null)
  const opens = read.blocks.slice(first, first + 2).some((item) => opensWithVerb.test(wordsOf(item)))
  if (!intro || (intro.isOfVerbs && !opens)) return []
  const items: ListAsk[] = []
  for (const item of read.blocks.slice(first)) {
    if (!(isListed ? isItem(item) : isBareItem(item) || isShortDemand(block, item))) break
    if (isProse(item.text)) continue
    const asks = asksOf(read, intro, item)
    if (asks.length === 0) break
    items.push(...asks)
  }
  return items
}

/** "To: the mayor" at the head of a petition, and below its title, though no line leads to it, a list of what he is to do. */
function petitionIntro({ text, blocks }: ReadText, first: number): Intro | null {
  if (first > lastOfHead || forReaders.test(wordsOf(blocks[first]!))) return null
  const target = toLine(text)
  const above = blocks[first - 1]!
  return target && target.end <= above.end ? { cueAt: above.start, target, isOfVerbs: true } : null
}

/** What an item's first sentence asks, and each further one that opens with what is to be done: why it is asked stands between them. */
function asksOf({ text }: ReadText, { cueAt, target }: Intro, item: Block): ListAsk[] {
  const own = itemAsk(item.text, item.start)
  return sentencesFrom(text, own.start, item.end).flatMap(({ start, end }, n): ListAsk[] => {
    if (n > 0 && !order.test(text.slice(start, end))) return []
    const action = actionRange(text, start, end)
    return action
      ? [{ cueAt, target: own.target ?? target, action, strength: 'explicit', sentence: item }]
      : []
  })
}

function sentencesFrom(text: string, start: number, end: number): Range[] {
  const first = start + firstSentence(text.slice(start, end))
  const next = first + /^\s*/.exec(text.slice(first, end))![0].length
  return [{ start, end: first }, ...(next < end ? sentencesFrom(text, next, end) : [])]
}

/** Below "Our demands" a paragraph or two may stand before the first, unless it leads to the list itself. */
function firstItem(read: ReadText, index: number): number {
  const { blocks } = read
  if (!isDemandsTitle(blocks[index]!)) return index + 1
  for (let n = index + 1; n < index + 4 && n + 1 < blocks.length; n++) {
    if (blocks[n]!.kind === 'heading' || listIntro(read, blocks[n]!, blocks[n]!.end)) break
    if (isItem(blocks[n]!) && isItem(blocks[n + 1]!)) return n
  }
  return index + 1
}

function isItem(block: Block): boolean {
  return block.kind === 'list-item' || markLength(block.text) > 0
}

function wordsOf({ text, start }: Block): string {
  return text.slice(itemAsk(text, start).start - start)
}

/** Lines without marks under "We ask the council to:": two or more that begin with what is to be done. */
function isBareList({ blocks }: ReadText, index: number): boolean {
  const [intro, first, second] = blocks.slice(index, index + 3)
  if (!/[:;]$| to$/.test(intro!.text) && !isDemandsTitle(intro!)) return false
  return [first, second].every((line) => line && (isBareItem(line) || isShortDemand(intro!, line)))
}

/** "Our demands:" and below it, without marks, "No mergers", "Transparency about the budget". */
function isShortDemand({ text: intro }: Block, { text, kind }: Block): boolean {
  if (kind === 'heading' || text.length >= 160 || /:$/.test(text)) return false
  return demandsBelow.test(intro) || (asksForThings(intro) && opensWithThing.test(text))
}

function isBareItem({ text, kind }: Block): boolean {
  return kind !== 'heading' && text.length < 240 && opensWithVerb.test(text)
}

/** How long the first of its sentences is: what an item asks stands there, and why stands behind it. */
function firstSentence(item: string): number {
  const stop = endOfSentence.exec(item)
  return stop ? stop.index + stop[0].length : item.length
}

/** Numbered parts of one sentence after "to:". */
function askedWithin(read: ReadText, block: Block, from: number): ListAsk[] {
  const intro = listIntro(read, block, block.start + from)
  if (!intro) return []
  const text = block.text.slice(from)
  const starts = [...text.matchAll(inline)].map(({ index, 0: mark }) => ({
    at: index,
    start: index + mark.length,
  }))
  const sentence = { start: sentenceStart(read, intro.cueAt), end: block.end }
  return starts.flatMap(({ start }, n) => {
    const end = starts[n + 1]?.at ?? text.length
    const action = actionRange(read.text, block.start + from + start, block.start + from + end)
    return action ? [{ ...intro, action, strength: 'explicit' as const, sentence }] : []
  })
}

function sentenceStart(read: ReadText, at: number): number {
  return read.sentences.find((one) => one.start <= at && at < one.end)?.start ?? at
}
