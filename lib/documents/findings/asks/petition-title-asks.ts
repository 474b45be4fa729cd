// What the title of a petition asks, where a line "To: the mayor" below it says of whom: "Keep the ferry". Titles are no sentences,
// and no other rule looks at them.

import type { ReadText } from '@/lib/documents/findings/structure'
import { actionRange } from './action-end'
import { baseVerbs } from './base-verbs'
import { toLine } from './letter-target'
import type { ListAsk } from './list-asks'

const opensWithVerb = new RegExp(
  `^(?!open (?:letter|petition|statement))(?:please )?(?:${baseVerbs})\\b \\S+ \\S`,
  'i',
)
const longest = 160

export function petitionTitleAsks({ text, blocks }: ReadText): ListAsk[] {
  const target = toLine(text)
  const above = target ? blocks.slice(0, 4).filter(({ end }) => end <= target.start) : []
  const title = above.find((block) => block.text.length < longest && opensWithVerb.test(block.text))
  const action = title && actionRange(text, title.start, title.end)
  return title && action
    ? [{ cueAt: title.start, target, action, sentence: title, strength: 'explicit' }]
    : []
}
