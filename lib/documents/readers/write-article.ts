// Walks an article's tree and writes its words in blocks. Of a web page it leaves out what belongs to the page and not to the article:
// by element, by the names that pages give their parts, and by the shape of what a block says.

import { isFurnitureBlock, isFurnitureElement } from './page-furniture'
import { isRowOfWords, linesOfPre } from './line-elements'
import { isNoteMark, longestRaised, wordsOfRaised } from './raised-words'
import type { BlockMark, TextBuilder } from './text-builder'

export type Walk = {
  builder: TextBuilder
  /** Keeps furniture: for documents that are an article from end to end. */
  isWhole?: boolean
  /** Stands before the body already. */
  headline?: string
  /** Paragraphs so far; does the first of them stand there again? */
  said?: { words: Set<string>; isAgain: boolean }
  /** Within a row of a table, which is one block. */
  isInRow?: boolean
  /** Which element of the original this is; undefined for one that is not counted. */
  numberOf(element: Element): number | undefined
}

const quotation = /^["'“”‘’«„]/
const blockElements = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5
   H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(
    /\s+/,
  ),
)
/** What the writer took out, left to be seen. */
const struck = new Set(['DEL', 'S', 'STRIKE'])
/** In letters: no article begins with as much in the same words again. */
const saidOnce = 100
const textNode = 3
const elementNode = 1

export function writeArticle(walk: Walk, root: Node): void {
  writeChildren(walk, root, 'text')
  endBlock(walk, 'text')
}

function writeChildren(walk: Walk, parent: Node, mark: BlockMark): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === textNode) walk.builder.write(node.textContent ?? '')
    else if (node.nodeType === elementNode) writeElement(walk, node as Element, mark)
  }
}

function writeElement(walk: Walk, element: Element, mark: BlockMark): void {
  if (!walk.isWhole && isFurnitureElement(element)) return
  const name = element.tagName.toUpperCase()
  if (name === 'BR') return endBlock(walk, mark)
  if (name === 'TIME') walk.builder.write(' ')
  if (struck.has(name)) return
  if (name === 'SUP' || name === 'SUB') return writeRaised(walk, element, mark)
  if (name === 'Q') return writeQuotation(walk, element, mark)
  if (!blockElements.has(name)) return writeInline(walk, element, mark)
  endBlock(walk, mark)
  const inner = /^H[1-6]$/.test(name) ? 'heading' : name === 'LI' ? 'list-item' : mark
  const around = walk.builder.origin
  const own = walk.numberOf(element)
  walk.builder.origin = walk.isInRow ? (around ?? own) : (own ?? around)
  if (name === 'TR' && isRowOfWords(element)) writeRow(walk, element)
  else if (name === 'PRE') writePre(walk, element)
  else writeChildren(walk, element, inner)
  endBlock(walk, inner)
  if (!walk.isInRow) walk.builder.origin = around
}

/** It stands where its first cell does. */
function writeRow(walk: Walk, row: Element): void {
  walk.builder.origin = undefined
  for (const cell of row.children) {
    walk.builder.nextCell()
    writeElement({ ...walk, isInRow: true }, cell, 'text')
  }
}

/** Its lines are as its writer set them. */
function writePre(walk: Walk, element: Element): void {
  const blocks = linesOfPre(element)
  if (!blocks) return writeChildren(walk, element, 'text')
  for (const { text, kind } of blocks) {
    walk.builder.write(text)
    endBlock(walk, kind === 'list-item' ? kind : 'text')
  }
}

/** Browsers put the marks around it. */
function writeQuotation(walk: Walk, element: Element, mark: BlockMark): void {
  const isMarked = quotation.test(element.textContent?.trim() ?? '')
  if (!isMarked) walk.builder.write('“')
  writeInline(walk, element, mark)
  if (!isMarked) walk.builder.write('”')
}

function writeRaised(walk: Walk, element: Element, mark: BlockMark): void {
  const words = element.textContent ?? ''
  if (words.length > longestRaised) return writeInline(walk, element, mark)
  const isLink = element.querySelectorAll('a').length > 0
  const isLowered = element.tagName.toUpperCase() === 'SUB'
  walk.builder.write(wordsOfRaised({ words, before: walk.builder.tail, isLowered, isLink }))
}

function writeInline(walk: Walk, element: Element, mark: BlockMark): void {
  const { builder } = walk
  const from = builder.place
  const address = element.getAttribute('href')
  if (address?.includes('#') && isNoteLink(element)) return
  writeChildren(walk, element, mark)
  if (address && builder.place > from) builder.link(from, address)
}

/** Leads to a note, or from it back to where it was noted. */
function isNoteLink(link: Element): boolean {
  const words = link.textContent ?? ''
  if (words.length > longestRaised) return false
  const isRaised = /^doc-(?:noteref|backlink)$/.test(link.getAttribute('role') ?? '')
  return isNoteMark(words.trim(), isRaised || link.querySelectorAll('sup').length > 0)
}

function endBlock(walk: Walk, mark: BlockMark): void {
  const { builder } = walk
  if (walk.isInRow) return builder.write(' ')
  if (!walk.isWhole && isOfPage(walk, builder.peek())) builder.drop()
  else builder.end(mark)
}

/** Furniture, and what stands on the page already: some hold their article twice, for narrow and for wide screens. */
function isOfPage({ headline, said }: Walk, words: string): boolean {
  if (words === headline || isFurnitureBlock(words)) return true
  if (!said || words.length < saidOnce) return false
  said.isAgain ||= words === said.words.values().next().value
  const isSaid = said.isAgain && said.words.has(words)
  said.words.add(words)
  return isSaid
}
