// The way from each block of the canonical text back to the original: what its reader counted, or the line it begins on.

import type { Origins, OriginUnit } from './draft-schema'
import type { ReadText } from './findings/structure'

export function originsOf({ text, blocks }: ReadText, unit: OriginUnit | undefined): Origins {
  if (!unit) return { unit: 'line', blocks: lineNumbers(text, blocks) }
  return {
    unit,
    blocks: blocks.flatMap(({ start, end, origin }) => (origin ? [{ start, end, n: origin }] : [])),
  }
}

/** Each line end is passed once, however many blocks there are. */
function lineNumbers(text: string, blocks: ReadText['blocks']): Origins['blocks'] {
  let n = 1
  let next = text.indexOf('\n')
  return blocks.map(({ start, end }) => {
    for (; next >= 0 && next < start; next = text.indexOf('\n', next + 1)) n++
    return { start, end, n }
  })
}
