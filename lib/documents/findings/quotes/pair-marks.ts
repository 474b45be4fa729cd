// Pairs the marks of one block: what stands between an opening and its closing mark, outermost pairs only, and the marks
// that found no partner. Marks inside a quotation belong to it.

import type { Range } from '@/lib/documents/draft-schema'
import type { Mark } from './marks'

export type Pair = { open: Mark; close: Mark }
export type Pairs = {
  closed: Pair[]
  /** A mark that opens and never closes; it may cover the text up to `end`: the next opening or the block's end. */
  unclosed: { open: Mark; end: number; /** The pair that begins where it ends. */ inner: Pair | null }[]
  /** A mark that closes what was never opened in this block; what it covers may begin at `start`. */
  orphans: { close: Mark; start: number }[]
}

export function pairMarks(marks: Mark[], block: Range): Pairs {
  const closed: Pair[] = []
  const orphans: Pairs['orphans'] = []
  const open: Mark[] = []
  let lastClose = block.start
  for (const mark of marks) {
    const partner = mark.opens ? undefined : open.pop()
    if (mark.opens) open.push(mark)
    else if (partner) addPair(closed, { open: partner, close: mark })
    else orphans.push({ close: mark, start: lastClose })
    if (!mark.opens) lastClose = mark.end
  }
  return { closed, orphans, unclosed: reachOf(open, closed, block) }
}

/** What was found inside the new pair was nested in it. */
function addPair(closed: Pair[], pair: Pair): void {
  while ((closed.at(-1)?.open.start ?? -1) > pair.open.start) closed.pop()
  closed.push(pair)
}

function reachOf(open: Mark[], closed: Pair[], block: Range): Pairs['unclosed'] {
  const pairs = new Map(closed.map((pair) => [pair.open.start, pair]))
  const starts = [...open.map(({ start }) => start), ...pairs.keys()].sort((a, b) => a - b)
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? block.end]))
  return open.map((mark) => {
    const end = next.get(mark.start) ?? block.end
    return { open: mark, end, inner: pairs.get(end) ?? null }
  })
}
