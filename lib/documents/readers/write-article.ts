// Walks an article's tree and writes its words in blocks. Of a web page it leaves out what belongs to the page and not to the article:
// by element, by the names that pages give their parts, and by the shape of what a block says.

import { isFurnitureBlock, isFurnitureElement } from './page-furniture'
import type { BlockMark, TextBuilder } from './text-builder'

export type Walk = {
  builder: TextBuilder
  /** Keeps furniture: for documents that are an article from end to end. */
  isWhole?: boolean
  /** Stands before the body already. */
  headline?: string
  /** Which element of the original this is; undefined for one that is not counted. */
  numberOf(element: Element): number | undefined
}

const blockElements = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P
   PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
)
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
  if (!blockElements.has(name)) return writeInline(walk, element, mark)
  endBlock(walk, mark)
  const inner = /^H[1-6]$/.test(name) ? 'heading' : name === 'LI' ? 'list-item' : mark
  const around = walk.builder.origin
  walk.builder.origin = walk.numberOf(element) ?? around
  writeChildren(walk, element, inner)
  endBlock(walk, inner)
  walk.builder.origin = around
}

function writeInline(walk: Walk, element: Element, mark: BlockMark): void {
  const { builder } = walk
  const from = builder.place
  writeChildren(walk, element, mark)
  const address = element.getAttribute('href')
  if (address && builder.place > from) builder.link(from, address)
}

function endBlock({ builder, headline, isWhole }: Walk, mark: BlockMark): void {
  const words = builder.peek()
  if (!isWhole && (words === headline || isFurnitureBlock(words))) builder.drop()
  else builder.end(mark)
}
