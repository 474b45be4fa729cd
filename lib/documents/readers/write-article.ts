// Walks an article's tree and writes its words in blocks. Leaves out what belongs to the page and not to the article: by element,
// by the names that pages give their parts, and by the shape of what a block says.

import { isFurnitureBlock, isFurnitureElement } from './page-furniture'
import type { BlockMark, TextBuilder } from './text-builder'

const blockElements = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P
   PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
)
const textNode = 3
const elementNode = 1

export function writeArticle(builder: TextBuilder, root: Node, headline?: string): void {
  writeChildren(builder, root, 'text', headline)
  endBlock(builder, 'text', headline)
}

function writeChildren(builder: TextBuilder, parent: Node, mark: BlockMark, headline?: string): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === textNode) builder.write(node.textContent ?? '')
    else if (node.nodeType === elementNode) writeElement(builder, node as Element, mark, headline)
  }
}

function writeElement(builder: TextBuilder, element: Element, mark: BlockMark, headline?: string): void {
  if (isFurnitureElement(element)) return
  const name = element.tagName.toUpperCase()
  if (name === 'BR') return endBlock(builder, mark, headline)
  if (!blockElements.has(name)) return writeInline(builder, element, mark, headline)
  endBlock(builder, mark, headline)
  const inner = /^H[1-6]$/.test(name) ? 'heading' : name === 'LI' ? 'list-item' : mark
  writeChildren(builder, element, inner, headline)
  endBlock(builder, inner, headline)
}

function writeInline(builder: TextBuilder, element: Element, mark: BlockMark, headline?: string): void {
  const from = builder.place
  writeChildren(builder, element, mark, headline)
  const address = element.getAttribute('href')
  if (address && builder.place > from) builder.link(from, address)
}

/** The headline already stands before the body. */
function endBlock(builder: TextBuilder, mark: BlockMark, headline?: string): void {
  const words = builder.peek()
  if (words === headline || isFurnitureBlock(words)) builder.drop()
  else builder.end(mark)
}
