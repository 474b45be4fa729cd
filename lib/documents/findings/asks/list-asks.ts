// "We call on the council to: 1. open …; and 2. repair …" within a sentence, and the same as a line with list items below it.

import type { Range } from '@/lib/documents/draft-schema'
import type { Block, ReadText } from '@/lib/documents/findings/structure'
import { actionRange } from './action-end'
import { askVerbs } from './ask-words'
import type { Candidate } from './clause'
import { targetRange } from './target-range'

export type ListAsk = Candidate & { sentence: Range }

const intro = new RegExp(`\\b(?:${askVerbs}|need|want|demand(?:s|ed|ing)?)\\s`, 'gi')
const demands =
  /\b(?:(?:our|the|their|its|these|following|key|main) (?:[a-z]+ )?(?:demands?|asks|requests|calls)(?: (?:is|are|include))?|(?:we|they|I) (?:are )?(?:demand(?:ing)?|ask(?:ing)? for|call(?:ing)? for|want|need)(?: the following)?)[^:]{0,60}:$/i
const marker = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-–—•*·▪●‣])\s+/i
const inline = /(?:^|[\s;])(?:and |or )?\(?(?:\d{1,2}|[a-h])[.)]\s+(?=\S)/g

export function listAsks(read: ReadText): ListAsk[] {
  return read.blocks.flatMap((block, index) => (holdsIntro(block) ? asksOf(read, block, index) : []))
}

function holdsIntro(block: Block): boolean {
  return block.text.includes(':') && block.text.length < 5000
}

function asksOf(read: ReadText, block: Block, index: number): ListAsk[] {
  if (/:\s*$/.test(block.text)) return askedBelow(read, block, index)
  const colon = /\bto:\s+(?=\(?(?:1|a|i)[.)]\s)/.exec(block.text)
  return colon ? askedWithin(read, block, colon.index + colon[0].length) : []
}

/** The list items that follow a line ending with a colon. */
function askedBelow(read: ReadText, block: Block, index: number): ListAsk[] {
  const target = introTarget(read, block, block.end)
  if (!target && !demands.test(lastSentence(block.text))) return []
  const items: ListAsk[] = []
  for (const item of read.blocks.slice(index + 1)) {
    const mark = marker.exec(item.text)
    if (!mark && item.kind !== 'list-item') break
    const action = actionRange(read.text, item.start + (mark?.[0].length ?? 0), item.end)
    if (action)
      items.push({
        cueAt: target?.cueAt ?? block.start,
        target: target?.range ?? null,
        action,
        strength: 'explicit',
        sentence: item,
      })
  }
  return items
}

/** Numbered parts of one sentence after "to:". */
function askedWithin(read: ReadText, block: Block, from: number): ListAsk[] {
  const target = introTarget(read, block, block.start + from)
  if (!target) return []
  const text = block.text.slice(from)
  const starts = [...text.matchAll(inline)].map((match) => ({
    at: match.index,
    start: match.index + match[0].length,
  }))
  const sentence = { start: sentenceStart(read, target.cueAt), end: block.end }
  return starts.flatMap(({ start }, n) => {
    const next = starts[n + 1]?.at ?? text.length
    const action = actionRange(read.text, block.start + from + start, block.start + from + next)
    return action
      ? [{ cueAt: target.cueAt, target: target.range, action, strength: 'explicit' as const, sentence }]
      : []
  })
}

function sentenceStart(read: ReadText, at: number): number {
  return read.sentences.find((one) => one.start <= at && at < one.end)?.start ?? at
}

/** The last asking verb before the colon and who it asks. */
function introTarget(read: ReadText, block: Block, end: number): { cueAt: number; range: Range } | null {
  const words = read.text.slice(block.start, end).replace(/\s*(?:to\s*)?:?\s*$/, '')
  for (const cue of [...words.matchAll(intro)].reverse()) {
    const from = block.start + cue.index + cue[0].length
    const range = targetRange(read.text, from, block.start + words.length)
    if (range) return { cueAt: block.start + cue.index, range }
  }
  return null
}

function lastSentence(text: string): string {
  return (
    text
      .slice(Math.max(0, text.length - 160))
      .split(/[.!?]\s/)
      .pop() ?? ''
  )
}
