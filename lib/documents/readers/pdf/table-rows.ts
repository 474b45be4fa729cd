// Lines of a PDF that stand beside each other, in a file that writes them one after the other: the cells of a table's row, which are
// one line, or the mark of a list and its item.

import { markerLength } from '@/lib/documents/findings/list-marker'
import type { Line } from './page-lines'

const sameBaseline = 0.3
const cellMark = ' · '

export function withRows(lines: Line[]): Line[] {
  const rows: Line[] = []
  for (const line of lines) {
    const last = rows.at(-1)
    if (last && isBeside(line, last)) rows.splice(-1, 1, joined(last, line))
    else rows.push(line)
  }
  return rows
}

function isBeside(line: Line, last: Line): boolean {
  const em = Math.max(line.size, last.size)
  return line.page === last.page && line.left >= last.right && Math.abs(line.y - last.y) < em * sameBaseline
}

function joined(last: Line, line: Line): Line {
  const isMark = markerLength(`${last.text} ${line.text}`) > last.text.length
  const text = last.text + (isMark ? ' ' : cellMark) + line.text
  return { ...last, text, right: line.right, isRow: !isMark }
}
