// Who a sentence without quotation marks has its words from: "The ferry must stay, says Jane Roe, chair of the branch." What is quoted
// behind it is theirs.

import type { Range } from '@/lib/documents/draft-schema'
import { mentionIn, type Mention } from './mention'
import { tailAttribution } from './tail-attribution'
import { personNouns } from './words/people'
import { finite } from './words/saying'

/** So many commas, from the last one, are tried. */
const most = 4
/** ", but Jane Roe says" */
const joiningHere = /^,\s(?:but|and|while|so|as)(?=\s)/
const says = new RegExp(String.raw`\b(?:${finite}|according to)\b`, 'u')

/** "Another tenant who lives there told the Post they panic": somebody without a name, at the beginning. */
const unnamed = new RegExp(
  String.raw`^\s*((?:An?|Another|One|The)\s(?:[\p{L}’'-]+\s){0,12}?[\p{L}’'-]+)(?:,\s(?:who|whose)\s[^,“”"]{2,80},)?(?:\s(?:from|in|of|at)\s[^,“”"]{2,40})?\s(?:${finite})\s`,
  'u',
)

export function unnamedSayer(text: string, sentence: Range): Mention | null {
  const words = text.slice(sentence.start, sentence.end)
  const found = unnamed.exec(words.slice(0, longest))
  const noun = found && personNouns.exec(found[1]!.split(/\s(?:who|of|from|in|at|on|with)\s/)[0]!)
  if (!found || !noun) return null
  const start = sentence.start + found[0].indexOf(found[1]!)
  return mentionIn(text, { start, end: start + found[1]!.length })
}

const longest = 160

/** "The line was full, he said.": of whom the sentence before is about, whatever this one speaks of. */
function isPronoun({ kind, name }: Mention): boolean {
  return kind === 'pronoun' && /^s?he$/.test(name.text)
}

export function sayerIn(text: string, sentence: Range): Mention | null {
  const words = text.slice(sentence.start, sentence.end)
  if (!words.includes(',') || !says.test(words)) return null
  for (const { index } of [...words.matchAll(/,\s/g)].slice(-most).reverse()) {
    const told = { start: sentence.start, end: sentence.start + index }
    const from = told.end + (joiningHere.exec(words.slice(index, index + 12))?.[0].length ?? 0)
    const mention = tailAttribution(text, told, { start: from, end: sentence.end })?.mention
    if (mention && (mention.kind === 'person' || isPronoun(mention))) return mention
  }
  return null
}
