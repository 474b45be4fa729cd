// A rendered page as a document that a test can ask.

import { parseHTML } from 'linkedom'

/** Where a block ends, its text does too. */
const blockEnd = /<\/(p|li|h\d|div|dt|dd)>/g

export function readPage(html: string): Document {
  return parseHTML(html.replace(blockEnd, ' $&')).document as unknown as Document
}

export function textOf(page: Document | Element, selector: string): string {
  const found = page.querySelector(selector)
  if (!found) throw new Error(`The page has no ${selector}.`)
  return (found.textContent ?? '').replace(/\s+/g, ' ').trim()
}

export const listAll = (page: Document, selector: string) => [...page.querySelectorAll(selector)]

export const listTexts = (page: Document, selector: string) =>
  listAll(page, selector).map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())

/** Every address that a browser would load by itself, or send a form to. */
export function listLoaded(page: Document): string[] {
  const loading =
    'script[src], img[src], iframe[src], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"], form'
  return listAll(page, loading).map((element) =>
    String(element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action')),
  )
}

/** `#fragments` that lead nowhere, and words of a label or description that nothing carries. */
export function listDeadReferences(page: Document): string[] {
  const fragments = listAll(page, 'a[href^="#"]').map((link) => link.getAttribute('href')!.slice(1))
  const named = ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) =>
    listAll(page, `[${name}]`).flatMap((element) => element.getAttribute(name)!.split(' ')),
  )
  return [...fragments, ...named].filter((id) => !page.getElementById(id))
}
