// What a list under "What can you do?" asks of the public, item by item. An item that asks somebody else ("Tell the mayor to …") is
// left to the rules for sentences: they find who is asked.

import type { ReadText } from '@/lib/documents/findings/structure'
import { calloutSentenceKind } from '../callouts/callout-sentences'
import { markerLength } from '../list-marker'
import { actionRange } from './action-end'
import type { Lists } from './find-lists'
import type { ListAsk } from './list-asks'

const passesOn =
  /^(?:please )?(?:tell|ask|urge|call on|demand|write to|e-?mail|contact|lobby)\b.{2,120}? (?:to|that) /i

export function readerListAsks(read: ReadText, { forReader }: Lists): ListAsk[] {
  return [...forReader].flatMap((index) => {
    const item = read.blocks[index]!
    const start = item.start + markerLength(item.text)
    const words = read.text.slice(start, item.end)
    const action = isForPublic(words) ? actionRange(read.text, start, item.end) : null
    const range = { start: item.start, end: item.end }
    return action
      ? [{ cueAt: start, target: null, action, sentence: range, strength: 'explicit', audience: 'public' }]
      : []
  })
}

function isForPublic(words: string): boolean {
  return !passesOn.test(words) && calloutSentenceKind(words) !== 'read-more'
}
