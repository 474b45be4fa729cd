// What holds other nodes: an element or the page itself. Finds elements by their names alone, in the order of the page. Never calls
// itself, however deep a page is nested.

import type { PageElement } from './page-element'
import { firstElement, isElement, PageNode, textNode } from './page-node'

export abstract class PageParent extends PageNode {
  override get childNodes(): PageNode[] {
    const nodes: PageNode[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get children(): PageElement[] {
    return this.childNodes.filter(isElement)
  }

  get firstElementChild(): PageElement | null {
    return firstElement(this.firstChild, 'nextSibling')
  }

  get textContent(): string {
    let text = ''
    for (let node = this.firstChild; node; node = this.behind(node))
      if (node.nodeType === textNode) text += node.textContent
    return text
  }

  appendChild(node: PageNode): PageNode {
    return this.insertBefore(node, null)
  }

  insertBefore(node: PageNode, next: PageNode | null): PageNode {
    if (node === next) return node
    node.remove()
    const before = next ? next.previousSibling : this.lastChild
    node.parentNode = this
    node.previousSibling = before
    node.nextSibling = next
    if (before) before.nextSibling = node
    else this.firstChild = node
    if (next) next.previousSibling = node
    else this.lastChild = node
    return node
  }

  replaceChild(node: PageNode, replaced: PageNode): PageNode {
    const next = replaced.nextSibling
    replaced.remove()
    this.insertBefore(node, next)
    return replaced
  }

  removeChild(node: PageNode): PageNode {
    node.remove()
    return node
  }

  /** In the letter case that the element was made with, or in capitals. */
  getElementsByTagName(name: string): PageElement[] {
    const found: PageElement[] = []
    for (let node = this.firstChild; node; node = this.behind(node))
      if (isElement(node) && (node.localName === name || node.tagName === name)) found.push(node)
    return found
  }

  /** Of selectors only names of elements, parted by commas. What a template holds is not on the page. */
  querySelectorAll(names: string): PageElement[] {
    const wanted = new Set(names.toUpperCase().split(/\s*,\s*/))
    const found: PageElement[] = []
    for (let node = this.firstChild; node; node = this.behind(node, 'TEMPLATE'))
      if (isElement(node) && wanted.has(node.tagName)) found.push(node)
    return found
  }

  /** The next node within, in the order of the page; what an element of the name `closed` holds is passed over. */
  private behind(node: PageNode, closed?: string): PageNode | null {
    if (node.firstChild && (node as PageElement).tagName !== closed) return node.firstChild
    let at: PageNode | null = node
    while (at && at !== this && !at.nextSibling) at = at.parentNode
    return at && at !== this ? at.nextSibling : null
  }
}
