// Quotations of which one mark is missing: paragraphs of a running quote, a closing mark before "… said", an opening mark
// whose words end where "…, said X" begins, and marks inside a quotation that were closed once instead of twice.

import type { Block } from '../structure'
import { acrossBlocks } from './across-blocks'
import { cutAtAttribution, isAttributionAt } from './cut'
import type { Mark } from './marks'
import type { Pair, Pairs } from './pair-marks'
import { makeQuoted, type Quoted } from './quoted'
import { goesOn, type Walk } from './walk'

export function quotedFrom(open: Mark, close: Mark, block: number): Quoted {
  return makeQuoted({ start: open.end, end: close.start }, { start: open.start, end: close.end }, block, null)
}

export function unclosedIn(walk: Walk, index: number, run: number | null): Quoted[] {
  const { pairs, opensAtStart } = walk.marked[index] as Walk['marked'][number]
  return pairs.unclosed.flatMap((one, i) => {
    const isFirst = i === 0 && opensAtStart
    return unclosed(walk, { ...one, index, isFirst, run }) ?? []
  })
}

type Unclosed = Pairs['unclosed'][number] & { index: number; isFirst: boolean; run: number | null }

/** Its words end at an attribution, or it runs on into the next block, or (at a block's start, after a colon) to the end. */
function unclosed(walk: Walk, one: Unclosed): Quoted | Quoted[] | null {
  const { open, end, index, isFirst, run } = one
  const { text } = walk.read
  const until = (to: number, part: number | null) =>
    makeQuoted({ start: open.end, end: to }, { start: open.start, end: to }, index, part)
  const cut = isFirst && run !== null ? null : cutAtAttribution(text, { start: open.end, end })
  if (cut !== null) return until(cut, null)
  const { end: blockEnd } = walk.read.blocks[index] as Block
  if (end < blockEnd) return beforeNext(text, one) ?? (endsSentence(text, end) ? until(end, run) : null)
  const across = acrossBlocks(walk, index, open)
  if (across) {
    walk.closing = across.at(-1)!.lastBlock
    return across
  }
  if (goesOn(walk, index)) {
    walk.run = run ?? walk.runCount++
    return until(blockEnd, walk.run)
  }
  const isLedTo = isFirst || /[:,]\s*$/.test(text.slice(Math.max(0, open.start - 3), open.start))
  return isLedTo ? until(end, run) : null
}

/** "He said “no, and left,” said X: the mark that closes is the only one for both. */
function beforeNext(text: string, { open, end, inner, index }: Unclosed): Quoted | null {
  return inner && !endsSentence(text, end) ? quotedFrom(open, inner.close, index) : null
}

/** A mark that opens a new sentence begins the next part of a running quote, or another quotation. */
function endsSentence(text: string, at: number): boolean {
  return /[.!?…]['’”"»)\]]*\s*$/.test(text.slice(Math.max(0, at - 6), at))
}

/** A closing mark alone at first: the end of a running quote, or of words whose opening mark is missing. */
export function missingOpening(walk: Walk, index: number, run: number | null): Quoted[] {
  const { start } = walk.read.blocks[index] as Block
  const { pairs } = walk.marked[index] as Walk['marked'][number]
  const orphan = pairs.orphans[0]
  if (!orphan || walk.closing === index) return []
  if (orphan.start !== start) return behindPair(walk.read.text, pairs, index) ?? []
  const { close } = orphan
  if (run === null && !isSpokenFromStart(walk.read.text, start, close)) return []
  return [makeQuoted({ start, end: close.start }, { start, end: close.end }, index, run)]
}

/** The words of another quotation follow an attribution, or the pair before it was closed too early. */
function behindPair(text: string, { orphans, closed }: Pairs, index: number): Quoted[] | null {
  const orphan = orphans[0]
  if (!orphan || !isSpoken(text, orphan.close)) return null
  const { start, close } = orphan
  if (isAttributionAt(text, start)) {
    const from = attributionEnd(text, start, close.start)
    return from === null
      ? null
      : [makeQuoted({ start: from, end: close.start }, { start: from, end: close.end }, index, null)]
  }
  const pair = closed.find((one) => one.close.end === start)
  return pair && isClosedEarly(text, pair) ? [quotedFrom(pair.open, close, index)] : null
}

/** Where the attribution's sentence ends, before `to`. */
function attributionEnd(text: string, from: number, to: number): number | null {
  const found = /[.!?]\s+(?=\p{Lu})/u.exec(text.slice(from, Math.min(to, from + longestAttribution)))
  return found ? from + found.index + found[0].length : null
}

const longestAttribution = 300

/** "… the ‘no’”. We went on …”: a sentence ends at the mark, and another begins that says nothing of a speaker. */
function isClosedEarly(text: string, { close }: Pair): boolean {
  const around = `${text.slice(Math.max(0, close.start - 2), close.start)}|${text.slice(close.end, close.end + 4)}`
  return /[.!?…]['’]?\|\s+\p{Lu}|\|[.!?]\s+\p{Lu}/u.test(around)
}

/** A comma and who said it stand behind, or only "said X" where a single mark opens the block: "'Late' is no word for it" said X. */
function isSpokenFromStart(text: string, start: number, close: Mark): boolean {
  const isOpened = isSpoken(text, close) || /['‘]/.test(text.charAt(start))
  return isOpened && isAttributionAt(text, close.end)
}

function isSpoken(text: string, { start }: Mark): boolean {
  return /[,.!?…]\s*$/.test(text.slice(Math.max(0, start - 3), start))
}
