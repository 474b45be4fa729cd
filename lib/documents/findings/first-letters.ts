// The letters that whatever an expression matches must begin with, read from its source; null where they cannot be told.
// For expressions over words: literal letters, groups of alternatives, optional pieces, and looks around, which take no letters.

export const keyLength = 2

/** In lower case, each of `keyLength` letters. */
export function firstLetters(source: string): string[] | null {
  const starts = startsOf(source)
  return !starts || starts.some(isShort)
    ? null
    : [...new Set(starts.map((start) => start.slice(0, keyLength)))]
}

/** Shorter ones are all that there is of them: "(?:a|an) letter". */
function startsOf(source: string): string[] | null {
  let starts = ['']
  for (let at = 0; at < source.length && starts.some(isShort);) {
    const piece = pieceAt(source, at)
    if (!piece) return null
    starts = starts.flatMap((start) => (isShort(start) ? piece.letters.map((more) => start + more) : [start]))
    at = piece.end
  }
  return starts
}

const isShort = (start: string) => start.length < keyLength

type Piece = { letters: string[]; end: number }

function pieceAt(source: string, at: number): Piece | null {
  if (source.startsWith('\\b', at)) return { letters: [''], end: at + 2 }
  const piece = source.charAt(at) === '(' ? groupAt(source, at) : literalAt(source, at)
  const next = piece && source.charAt(piece.end)
  if (!piece || next === '*' || next === '+' || next === '{') return null
  return next === '?' ? { letters: ['', ...piece.letters], end: piece.end + 1 } : piece
}

function literalAt(source: string, at: number): Piece | null {
  const letter = source.charAt(at)
  return /[a-z0-9 #@,:'-]/i.test(letter) ? { letters: [letter.toLowerCase()], end: at + 1 } : null
}

function groupAt(source: string, at: number): Piece | null {
  const parts = alternativesAt(source, at)
  if (!parts) return null
  if (/^\(\?<?[=!]/.test(source.slice(at))) return { letters: [''], end: parts.end }
  if (!source.startsWith('(?:', at)) return null
  const letters = parts.alternatives.map(startsOf)
  return letters.includes(null) ? null : { letters: letters.flatMap((all) => all ?? []), end: parts.end }
}

/** What stands between the bracket that opens at `at` and the one that closes it, cut at "|". */
function alternativesAt(source: string, at: number): { alternatives: string[]; end: number } | null {
  const alternatives: string[] = []
  let from = at + 3
  let depth = 0
  for (const { index, 0: mark } of source.slice(at).matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/g)) {
    const here = at + index
    if (mark === '(') depth++
    else if (mark === ')') depth--
    else if (mark !== '|') continue
    if (depth > 1 || mark === '(' || (mark === ')' && depth === 1)) continue
    alternatives.push(source.slice(from, here))
    from = here + 1
    if (mark === ')') return { alternatives, end: here + 1 }
  }
  return null
}
