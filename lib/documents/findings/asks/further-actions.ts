// One asking verb with several infinitives, parted as petitions to a house part them: "urges the Government to A; further to B; and to C".

import type { Range } from '@/lib/documents/draft-schema'
import { actionRange } from './action-end'
import { notVerbs } from './ask-words'

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
