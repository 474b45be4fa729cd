// One component as a document that a test can ask.

import { parseHTML } from 'linkedom'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

export function render(element: ReactElement): Document {
  const { document } = parseHTML(`<!doctype html><html><body>${renderToStaticMarkup(element)}</body></html>`)
  return document as unknown as Document
}
