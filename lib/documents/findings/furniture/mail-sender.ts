// Who sent a mail that was saved as a document: the name in its line "From:".

import { groupRange } from '@/lib/core/group-range'
import { spanOf, type Span } from '@/lib/core/span'
import { isPersonName } from '../names/person-shape'
import type { Line } from './surroundings'

/** So many lines at most stand over a mail. */
const longestHead = 6
const from = /^From:\s+["“]?(\p{Lu}[\p{L}.'’ -]{3,60}?)["”]?\s*(?:<[^<>]{3,120}>)?$/u

/** Below "From:" and "Subject:" other mails may follow, each with a signature. */
export function mailSender(text: string, lines: Line[]): Span | null {
  const head = lines.slice(0, longestHead)
  if (!head.some((line) => /^Subject:/i.test(line.text))) return null
  const names = head.map((line) => groupRange(from.exec(line.text), line.start))
  const spans = names.map((name) => name && spanOf(text, name.start, name.end))
  return spans.find((span) => span && isPersonName(span.text)) ?? null
}
