// HTML: the article by Mozilla's Readability on a small tree of our own, as text in blocks; headline, writer, publisher and date stand before it.
// A page that no parser should be given (nested or long beyond reason) is read by its words alone.

import { Readability } from '@mozilla/readability'
import { isUnfitForParsing } from './html-limits'
import { writeHead, type Head } from './head-lines'
import type { PageDocument } from './page/page-document'
import { parsePage } from './page/parse-page'
import { bylineOf, pageHeadOf, type PageHead } from './page-head'
import { readText } from './read-text'
import type { Reading } from './reading'
import { wordsOfTags } from './tag-words'
import { TextBuilder } from './text-builder'
import { writeArticle } from './write-article'

export function readHtml(decoded: string): Reading {
  const reading = isUnfitForParsing(decoded) ? null : readPage(decoded)
  // Its lines are not those of the page: better no way back to an element than a wrong one.
  return reading?.text ? reading : { ...readText(wordsOfTags(decoded).join('\n\n')), unit: 'element' }
}

function readPage(decoded: string): Reading | null {
  const document = parsePage(wholePage(decoded))
  if (!document) return null
  numberElements(document)
  const page = pageHeadOf(document)
  const article = articleOf(document)
  const byline = bylineOf(article?.byline, page)
  return readingOf({ ...page, byline }, article?.content ?? (document.body as unknown as Node))
}

/** Where the page opens no body, it goes around the whole, or behind the head. */
function wholePage(html: string): string {
  if (/<body[\s>]/i.test(html)) return html
  const head = /<\/head\s{0,99}>/i.exec(html)
  const behind = head ? head.index + head[0].length : 0
  return head
    ? `${html.slice(0, behind)}<body>${html.slice(behind)}`
    : `<!doctype html><html><head></head><body>${html}</body></html>`
}

/** Null for a page that is none, or built as the extraction does not expect. */
function articleOf(document: PageDocument) {
  try {
    return new Readability<Node>(document as unknown as Document, {
      serializer: (node) => node,
      keepClasses: true,
    }).parse()
  } catch {
    return null
  }
}

const counted = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, div'
const numberName = 'data-countersign-n'

/** Written into the elements: extraction takes the page apart, and parses parts of it anew. */
function numberElements(document: PageDocument): void {
  let n = 0
  for (const element of document.querySelectorAll(counted)) element.setAttribute(numberName, String(++n))
}

function numberOf(element: Element): number | undefined {
  return Number(element.getAttribute(numberName)) || undefined
}

function readingOf(
  { language, address, headline, byline, published, publisher }: Head & PageHead,
  content: Node,
): Reading {
  const builder = new TextBuilder()
  const known = writeHead(builder, { headline, byline, published, publisher })
  const start = builder.nextStart
  const said = { words: new Set<string>(), isAgain: false }
  writeArticle({ builder, headline, numberOf, said }, content)
  const { text, blocks, links } = builder
  return {
    text,
    blocks,
    language,
    address,
    unit: 'element',
    known: { ...known, links },
    body: { start: Math.min(start, text.length), end: text.length },
  }
}
