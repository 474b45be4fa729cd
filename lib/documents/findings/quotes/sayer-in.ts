// Who a sentence without quotation marks has its words from: "The ferry must stay, says Jane Roe, chair of the branch." What is quoted
// behind it is theirs.

import { groupRange } from '@/lib/core/group-range'
import type { Range } from '@/lib/documents/draft-schema'
import { mentionIn, type Mention } from './mention'
import { isOffice } from './office'
import { lastWord } from './people'
import { tailAttribution } from './tail-attribution'
import { personNouns } from './words/people'
import { finite } from './words/saying'

/** So many commas, from the last one, are tried. */
const most = 4
/** ", but Jane Roe says" */
const joiningHere = /^,\s(?:but|while|so|as)(?=\s)/
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
  const sayer = noun && groupRange(found, sentence.start)
  return sayer && mentionIn(text, sayer)
}

const longest = 160

/** A person, or "The line was full, he said.", "…, the principal said.": whoever that is, and whatever the sentence speaks of. */
function isSayer({ kind, name: { text } }: Mention): boolean {
  if (kind === 'pronoun') return /^s?he$/.test(text)
  return kind === 'person' || (/^the\s\S+$/.test(text) && isOffice(lastWord(text)))
}

/** "Jane Roe, mayor of a place, Quay, said the region had …": what stands before the verb says nothing by itself */
const saysMore = new RegExp(String.raw`^,\s(?:${finite})\s.{40}`, 'su')
/** "Jane Roe, an economist at Quay Insight, warned": no sayer */
const behindPlace = /\s(?:at|of|for|in|from|with|by)\s(?:[\p{L}’'-]+\s){0,3}$/u

export function sayerIn(text: string, sentence: Range): Mention | null {
  const words = text.slice(sentence.start, sentence.end)
  if (!words.includes(',') || !says.test(words)) return null
  for (const { index } of [...words.matchAll(/,\s/g)].slice(-most).reverse()) {
    const told = { start: sentence.start, end: sentence.start + index }
    const from = told.end + (joiningHere.exec(words.slice(index, index + 12))?.[0].length ?? 0)
    const mention = tailAttribution(text, told, { start: from, end: sentence.end })?.mention
    if (!mention || !isSayer(mention) || behindPlace.test(text.slice(from, mention.name.start))) continue
    if (from > told.end || !saysMore.test(text.slice(mention.name.end, sentence.end))) return mention
  }
  return null
}
