// Text that is no document: data written for programs (JSON, XML), a mail with its wrapping or a table of values, told by its content.
// One clear line on it, or null.

import { isTableOfValues } from './table-of-values'

const json = /^\s*[[{]/
const xml = /^\s*(?:<\?xml\b|<(?:rss|feed|svg|urlset|plist)\b)/i
/** XHTML begins like XML, and is a page. */
const page = /<(?:!doctype\s+)?html\b/i
/** The head of a mail as programs send it, which nobody types: names and values, one of them told to programs alone. */
const mailHead = /^(?:From .*\n)?(?:[A-Za-z][A-Za-z-]{1,40}:.*\n(?:[ \t].*\n)*)+/
const mailOnly = /^(?:MIME-Version|Message-ID|Return-Path|Content-Transfer-Encoding):/im
const entry = /^\s*BEGIN:V(?:CALENDAR|CARD)\b/
const longestMailHead = 50_000
const headLength = 2000

export function dataRefusalOf(text: string): string | null {
  const head = text.slice(0, headLength)
  if (xml.test(head) && !page.test(head)) return 'This is data for programs (XML), not a document.'
  if (json.test(head) && isJson(text)) return 'This is data for programs (JSON), not a document.'
  if (entry.test(head)) return 'This is a calendar entry or a contact, not a document.'
  if (isMail(text.slice(0, longestMailHead)))
    return 'This is a saved mail or web archive. Save it as a web page, or paste its text.'
  return isTableOfValues(text)
    ? 'This is a table of values (CSV), not a document. Add the text that tells what it shows.'
    : null
}

function isMail(text: string): boolean {
  return mailOnly.test(mailHead.exec(text.replace(/\r\n/g, '\n').trimStart())?.[0] ?? '')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
