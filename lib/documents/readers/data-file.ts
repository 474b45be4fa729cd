// Text that is no document: data written for programs (JSON, XML), told by its content. One clear line on it, or null.

const json = /^\s*[[{]/
const xml = /^\s*(?:<\?xml\b|<(?:rss|feed|svg|urlset|plist)\b)/i
/** XHTML begins like XML, and is a page. */
const page = /<(?:!doctype\s+)?html\b/i
const headLength = 2000

export function dataRefusalOf(text: string): string | null {
  const head = text.slice(0, headLength)
  if (xml.test(head) && !page.test(head)) return 'This is data for programs (XML), not a document.'
  return json.test(head) && isJson(text) ? 'This is data for programs (JSON), not a document.' : null
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
