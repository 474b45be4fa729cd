// The lines of one page of a PDF, from the scraps of text that it holds with their places: scraps of one baseline are one line, cut
// where a gap is as wide as that between columns. Turned text (stamps, watermarks along the margin) is left out.

export type Scrap = { str: string; transform: number[]; width: number }
export type Line = {
  text: string
  page: number
  left: number
  right: number
  /** Height of the baseline over the page's lower edge. */
  y: number
  size: number
  /** Cells of a table, beside each other. */
  isRow?: boolean
}

/** In ems. */
const columnGap = 1.8
const wordGap = 0.18
const sameBaseline = 0.5
const smallest = 0.88
/** A word whose letters are set apart, as designers do with headlines. */
const spaced = /^(?:\p{L}(?: [\p{L}\p{N}\p{P}]){2,}|\p{Lu} \p{Lu})$/u

export function pageLines(scraps: Scrap[], page: number): Line[] {
  const lines: Line[] = []
  for (const scrap of scraps) {
    const str = spaced.test(scrap.str) ? scrap.str.replaceAll(' ', '') : scrap.str
    const [a = 0, b = 0, , d = 0, left = 0, y = 0] = scrap.transform
    const size = Math.hypot(b, d) || Math.hypot(a, b)
    if (str === '' || size === 0 || Math.abs(b) > Math.abs(a)) continue
    const piece = { text: str, page, left, right: left + scrap.width, y, size }
    const last = lines.at(-1)
    if (last && isBeside(last, piece)) join(last, piece)
    else if (str.trim()) lines.push(piece)
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text)
}

function isBeside(line: Line, piece: Line): boolean {
  const em = Math.max(line.size, piece.size)
  if (Math.abs(line.y - piece.y) > em * sameBaseline) return false
  const gap = piece.left - line.right
  return gap > -em * 2 && gap < em * columnGap
}

/** A raised figure of small print is the mark of a note, and no part of the sentence. */
function join(line: Line, piece: Line): void {
  const isNoteMark =
    piece.size < line.size * smallest &&
    piece.y > line.y + line.size * 0.2 &&
    /^[\d*†‡,\s]+$/.test(piece.text)
  if (!isNoteMark) {
    const isApart = piece.left - line.right > Math.min(line.size, piece.size) * wordGap
    line.text += (isApart && !line.text.endsWith(' ') ? ' ' : '') + piece.text
    if (piece.size > line.size && piece.text.trim()) line.size = piece.size
  }
  if (piece.text.trim()) line.right = Math.max(line.right, piece.right)
}
