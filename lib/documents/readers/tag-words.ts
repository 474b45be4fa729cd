// The words of a piece of HTML without a parser: for scraps inside Markdown, and for pages that no parser should be given.
// Linear: each character is looked at a fixed number of times.

import { wordsOfRaised } from './raised-words'

const blockTag =
  /^<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|caption|section|article|blockquote|header|footer|main|figure|figcaption|aside|details|summary|option|label|legend|pre)\b/i
const struck = /<(del|s|strike)\b[^<>]{0,200}>[^<]{0,1000}<\/\1>/gi
/** With a link around its words, or none. */
const raised = /<(sup|sub)\b[^<>]{0,200}>(<a\b[^<>]{0,300}>)?([^<]{0,24})(?:<\/a>)?<\/\1>/gi
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
}
const silent = /^<(script|style|noscript|template|svg|iframe|head)\b/i

export function wordsOfTags(markup: string): string[] {
  const html = markup.replace(struck, '').replace(raised, raisedWords)
  const out: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    out.push(html.slice(at, open))
    const end = tagEnd(html, open)
    if (end < 0) return linesOf(out)
    if (blockTag.test(html.slice(open, open + 20))) out.push('\n')
    at = end
  }
  out.push(html.slice(at))
  return linesOf(out)
}

type Match = [whole: string, name: string, link: string | undefined, words: string, at: number, html: string]

function raisedWords(...[, name, link, words, at, html]: Match): string {
  const before = html.slice(Math.max(0, at - 12), at)
  return wordsOfRaised({ words, before, isLowered: /b$/i.test(name), isLink: link !== undefined })
}

/** Behind the tag, comment or silent element that opens at `open`; -1 where it never ends. */
function tagEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open)
  const name = silent.exec(html.slice(open, open + 12))?.[1]
  const close = name ? html.indexOf(`</${name.toLowerCase()}`, open) : open
  return close < 0 ? -1 : after(html, '>', close)
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

function linesOf(parts: string[]): string[] {
  const text = parts
    .join('')
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => entities[name] ?? numbered(name) ?? whole)
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

function numbered(name: string): string | null {
  const code = /^#x/i.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#\d/.test(name)
      ? parseInt(name.slice(1), 10)
      : NaN
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}
