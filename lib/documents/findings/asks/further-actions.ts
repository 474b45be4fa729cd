// One asking verb with several infinitives, parted as petitions to a house part them: "urges the Government to A; further to B; and to C".

import { groupRange } from '@/lib/core/group-range'
import type { Range } from '@/lib/documents/draft-schema'
import { actionRange } from './action-end'
import { actorHeads, notVerbs } from './ask-words'
import { baseVerbs } from './base-verbs'

const further = new RegExp(
  `;\\s+(?:and,? )?(?:(?:further|also|furthermore|secondly|thirdly|finally),? )?to (?!(?:${notVerbs})\\b)(?=[a-z])`,
  'g',
)

/** The action that begins at `start`, and those behind a semicolon and a further "to". */
export function actionsFrom(text: string, start: number, limit: number): Range[] {
  const rest = text.slice(start, limit)
  const breaks = rest.includes(';') ? [...rest.matchAll(further)] : []
  const starts = [start, ...breaks.map(({ index, 0: words }) => start + index + words.length)]
  const ends = [...breaks.map(({ index }) => start + index), limit]
  return starts.flatMap((from, n) => actionRange(text, from, ends[n]!) ?? [])
}

const others = new RegExp(
  `, and (?:(?:up)?on )?((?:the |our |all )?(?:[\\w'-]+ ){0,4}?(?:${actorHeads})) to (?=(?:not )?(?:${baseVerbs})\\b)`,
)

/** "to open the gate, and the harbour board to mend the pier": what the second body is asked, parted from the first. */
export function partedByTarget(
  text: string,
  target: Range,
  action: Range,
): { target: Range; action: Range }[] {
  const words = text.slice(action.start, action.end)
  const second = /, and [^,;]{3,90} to /.test(words) ? others.exec(words) : null
  const next = groupRange(second, action.start)
  if (!second || !next) return [{ target, action }]
  const own = { start: action.start, end: action.start + second.index }
  const rest = actionRange(text, next.end + ' to '.length, action.end)
  return [{ target, action: own }, ...(rest ? [{ target: next, action: rest }] : [])]
}
