// Who a document announces as the one who speaks: "SEN. ROE ISSUES STATEMENT ON …", "Statement by Jane Roe". For words that nobody
// beside them is said to have said.

import type { ReadText } from '../structure'
import { announcedIn } from './document-lead'
import type { Mention } from './mention'

/** A headline stands among the first lines. */
const firstLines = 4
const longestLine = 200

export function findAnnounced({ text, blocks }: ReadText): Mention | null {
  for (const block of blocks.slice(0, firstLines)) {
    const isLine = block.text.length <= longestLine && !/[“”"«»„]/.test(block.text)
    const mention = isLine ? announcedIn(text, block) : null
    if (mention) return mention
  }
  return null
}
