// A piece of a web page's tree: what words, comments and elements have in common. Only what reading an article needs of a page, under
// the names that browsers give it: a whole browser's tree costs several times as much.

import type { PageElement } from './page-element'
import type { PageParent } from './page-parent'

export const elementNode = 1
export const textNode = 3
const commentNode = 8

export abstract class PageNode {
  abstract readonly nodeType: number
  abstract readonly textContent: string
  parentNode: PageParent | null = null
  previousSibling: PageNode | null = null
  nextSibling: PageNode | null = null
  firstChild: PageNode | null = null
  lastChild: PageNode | null = null

  get childNodes(): PageNode[] {
    return []
  }

  get nextElementSibling(): PageElement | null {
    return firstElement(this.nextSibling, 'nextSibling')
  }

  get previousElementSibling(): PageElement | null {
    return firstElement(this.previousSibling, 'previousSibling')
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this
    if (!parentNode) return
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else parentNode.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else parentNode.lastChild = previousSibling
    this.parentNode = this.previousSibling = this.nextSibling = null
  }
}

export class PageText extends PageNode {
  readonly nodeType = textNode
  constructor(readonly textContent: string) {
    super()
  }
}

/** Nobody sees it, but it parts what stands on both sides of it. */
export class PageComment extends PageNode {
  readonly nodeType = commentNode
  constructor(readonly textContent: string) {
    super()
  }
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNode
}

/** The node itself, or the next one that way, that is an element. */
export function firstElement(
  from: PageNode | null,
  way: 'nextSibling' | 'previousSibling',
): PageElement | null {
  let node = from
  while (node && node.nodeType !== elementNode) node = node[way]
  return node as PageElement | null
}
