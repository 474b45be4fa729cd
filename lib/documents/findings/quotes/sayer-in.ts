// Who a sentence without quotation marks has its words from: "The ferry must stay, says Jane Roe, chair of the branch." What is quoted
// behind it is theirs.

import type { Range } from '@/lib/documents/draft-schema'
import type { Mention } from './mention'
import { tailAttribution } from './tail-attribution'
import { finite } from './words/saying'

/** So many commas, from the last one, are tried. */
const most = 4
const says = new RegExp(String.raw`\b(?:${finite}|according to)\b`, 'u')

export function sayerIn(text: string, sentence: Range): Mention | null {
  const words = text.slice(sentence.start, sentence.end)
  if (!words.includes(',') || !says.test(words)) return null
  for (const { index } of [...words.matchAll(/,\s/g)].slice(-most).reverse()) {
    const told = { start: sentence.start, end: sentence.start + index }
    const mention = tailAttribution(text, told, { start: told.end, end: sentence.end })?.mention
    if (mention?.kind === 'person') return mention
  }
  return null
}
