// A page's markup to its tree, in one pass, by htmlparser2: forgiving, linear, and it runs and fetches nothing. Null for a page that is
// nested beyond reason.

import { Parser } from 'htmlparser2'
import { deepest } from '../html-limits'
import { PageDocument } from './page-document'
import { oneOfEach, PageAttribute, PageElement } from './page-element'
import { PageComment, PageText } from './page-node'
import type { PageParent } from './page-parent'

export function parsePage(html: string): PageDocument | null {
  const page = new PageDocument()
  let open: PageParent = page
  let depth = 0
  let reached = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = new PageElement(page, name)
        element.attributes = Object.entries(attributes).map(attributeOf)
        open.appendChild(element)
        open = element
        reached = Math.max(reached, ++depth)
      },
      onclosetag() {
        open = open.parentNode ?? page
        depth--
      },
      ontext: (text) => open.appendChild(new PageText(text)),
      oncomment: (text) => open.appendChild(new PageComment(text)),
    },
    { lowerCaseAttributeNames: false },
  )
  parser.end(html)
  return reached > deepest ? null : page
}

function attributeOf([name, value]: [string, string]): PageAttribute {
  return new PageAttribute(name, name === 'class' ? oneOfEach(value) : value)
}
