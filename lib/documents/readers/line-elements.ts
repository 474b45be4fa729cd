// Elements whose lines belong together or are set by hand: rows of tables, and text that a page shows just as it was typed.

import { findBlocks } from '@/lib/documents/findings/blocks'
import type { Block } from '@/lib/documents/findings/structure'

const longestCell = 200
const mostParagraphs = 2

/** A row that tells something, cell by cell; none of a table that only lays out a page. */
export function isRowOfWords(row: Element): boolean {
  const cells = [...row.children]
  return cells.length > 1 && cells.every(isCellOfWords)
}

function isCellOfWords(cell: Element): boolean {
  if ((cell.textContent ?? '').length > longestCell) return false
  if (cell.querySelectorAll('p').length > mostParagraphs) return false
  return (
    cell.querySelectorAll('div, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, article, section, form')
      .length === 0
  )
}

/** Null where it holds markup, which tells more than its lines do. */
export function linesOfPre(element: Element): Block[] | null {
  return element.children.length === 0 ? findBlocks(element.textContent ?? '') : null
}
