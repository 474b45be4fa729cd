// Where words of a page stand in a document though the page has changed some of them: runs of words, whatever the size of their
// letters, their marks and what stands between them. One look at each word of both. Pure.

import type { TextRange } from './excerpt-limit'

/** Fewer words in a row stand in any document. */
const fewestWords = 6

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u00ad\u200b-\u200d\u2060]*/gu
const silent = /[\p{M}'’\u00ad\u200b-\u200d\u2060]/gu

type Word = TextRange & { bare: string }

export function copiedRuns(pieces: string[], text: string): TextRange[] {
  const known = new Set(pieces.flatMap((piece) => runsOf(wordsOf(piece))))
  if (known.size === 0) return []
  const words = wordsOf(text)
  const ranges: TextRange[] = []
  runsOf(words).forEach((run, first) => {
    const [from, to] = [words[first], words[first + fewestWords - 1]]
    if (!from || !to || !known.has(run)) return
    const last = ranges.at(-1)
    if (last && from.start <= last.end) last.end = to.end
    else ranges.push({ start: from.start, end: to.end })
  })
  return ranges
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    bare: found.normalize('NFKD').replace(silent, '').toLowerCase(),
  }))
}

/** As many words in a row from each word on. */
function runsOf(words: Word[]): string[] {
  const bare = words.map((one) => one.bare)
  const count = Math.max(0, bare.length - fewestWords + 1)
  return Array.from({ length: count }, (_, first) => bare.slice(first, first + fewestWords).join(' '))
}
