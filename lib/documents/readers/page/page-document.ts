// A web page as a tree, with a head and a body whatever its markup has.

import { PageElement } from './page-element'
import { PageText } from './page-node'
import { PageParent } from './page-parent'

const documentNode = 9

export class PageDocument extends PageParent {
  readonly nodeType = documentNode

  get documentElement(): PageElement | null {
    return this.firstElementChild
  }

  /** The first element of the page's; made where it is none. */
  get head(): PageElement {
    const root = this.documentElement ?? (this.appendChild(this.createElement('html')) as PageElement)
    const first = root.firstElementChild
    if (first?.tagName === 'HEAD') return first
    return root.insertBefore(this.createElement('head'), root.firstChild) as PageElement
  }

  /** What follows the head; made where it is none. */
  get body(): PageElement {
    const { head } = this
    const next = head.nextElementSibling
    if (next?.tagName === 'BODY') return next
    return head.parentNode!.insertBefore(this.createElement('body'), head.nextSibling) as PageElement
  }

  get title(): string {
    return this.head.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  /** What links start from, where the page says it. */
  get baseURI(): string | null {
    return this.querySelectorAll('base')[0]?.getAttribute('href') ?? null
  }

  createElement(name: string): PageElement {
    return new PageElement(this, name)
  }

  createTextNode(text: string): PageText {
    return new PageText(text)
  }
}
