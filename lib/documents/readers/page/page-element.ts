// An element of a page with its attributes. Names of attributes stay as the page writes them; a new one stands before the others.

import type { PageDocument } from './page-document'
import { elementNode, isElement, PageComment, PageText, textNode, type PageNode } from './page-node'
import { PageParent } from './page-parent'

type Style = { display?: string; visibility?: string }

export class PageAttribute {
  constructor(
    readonly name: string,
    public value: string,
  ) {}
  cloneNode(): PageAttribute {
    return new PageAttribute(this.name, this.value)
  }
}

export class PageElement extends PageParent {
  readonly nodeType = elementNode
  readonly tagName: string
  attributes: PageAttribute[] = []
  /** Readability's own notes. */
  readability: unknown = undefined

  constructor(
    readonly ownerDocument: PageDocument,
    readonly localName: string,
  ) {
    super()
    this.tagName = localName.toUpperCase()
  }

  get nodeName(): string {
    return this.tagName
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  get src(): string | null {
    return this.getAttribute('src')
  }

  get srcset(): string | null {
    return this.getAttribute('srcset')
  }

  get style(): Style {
    const style = this.getAttribute('style')
    return style ? styleOf(style) : {}
  }

  getAttribute(name: string): string | null {
    return this.attributeOf(name)?.value ?? null
  }

  hasAttribute(name: string): boolean {
    return this.attributeOf(name) !== undefined
  }

  setAttribute(name: string, value: string): void {
    const written = name === 'class' ? oneOfEach(value) : value
    const attribute = this.attributeOf(name)
    if (attribute) attribute.value = written
    else this.attributes.unshift(new PageAttribute(name, written))
  }

  setAttributeNode(attribute: PageAttribute): void {
    this.removeAttribute(attribute.name)
    this.attributes.unshift(attribute)
  }

  removeAttribute(name: string): void {
    const attribute = this.attributeOf(name)
    if (attribute) this.attributes.splice(this.attributes.indexOf(attribute), 1)
  }

  /** Instead of markup a copy of what it holds: Readability only keeps it, to begin anew from it. */
  get innerHTML(): PageNode[] {
    return this.childNodes.map(copyOf)
  }

  set innerHTML(nodes: PageNode[]) {
    while (this.firstChild) this.firstChild.remove()
    for (const node of nodes) this.appendChild(copyOf(node))
  }

  private attributeOf(name: string): PageAttribute | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute
    return undefined
  }
}

function copyOf(node: PageNode): PageNode {
  if (!isElement(node))
    return node.nodeType === textNode ? new PageText(node.textContent) : new PageComment(node.textContent)
  const copy = new PageElement(node.ownerDocument, node.localName)
  copy.attributes = node.attributes.map((attribute) => attribute.cloneNode())
  for (let child = node.firstChild; child; child = child.nextSibling) copy.appendChild(copyOf(child))
  return copy
}

function styleOf(text: string): Style {
  const rules = text.split(/\s*;\s*/).map((rule) => {
    const [name = '', ...value] = rule.split(':')
    return [name.trim(), value.join(':').trim()]
  })
  return Object.fromEntries(rules.filter(([name, value]) => name && value))
}

/** A class that is given twice counts once. */
export function oneOfEach(names: string): string {
  return /\s/.test(names) ? [...new Set(names.split(/\s+/).filter(Boolean))].join(' ') : names
}
