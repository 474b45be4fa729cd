// Text that is no document: data written for programs (JSON, XML) or a table of values, told by its content. One clear line on it, or
// null.

import { isTableOfValues } from './table-of-values'

const json = /^\s*[[{]/
const xml = /^\s*(?:<\?xml\b|<(?:rss|feed|svg|urlset|plist)\b)/i
/** XHTML begins like XML, and is a page. */
const page = /<(?:!doctype\s+)?html\b/i
const headLength = 2000

export function dataRefusalOf(text: string): string | null {
  const head = text.slice(0, headLength)
  if (xml.test(head) && !page.test(head)) return 'This is data for programs (XML), not a document.'
  if (json.test(head) && isJson(text)) return 'This is data for programs (JSON), not a document.'
  return isTableOfValues(text)
    ? 'This is a table of values (CSV), not a document. Add the text that tells what it shows.'
    : null
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
