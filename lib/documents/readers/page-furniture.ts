// What a web page puts around and between an article's paragraphs: told by the element, by the class that pages give it, or by the
// shape of the line.

import { calloutLabelOf } from '@/lib/documents/findings/callouts/callout-labels'
import { lineKindOf, type LineKind } from '@/lib/documents/findings/furniture/line-kinds'

const elements = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG FORM BUTTON SELECT TEXTAREA INPUT NAV ASIDE FIGCAPTION VIDEO AUDIO OBJECT MAP'.split(
    ' ',
  ),
)
const classes =
  /(?:^|[\s_-])(?:captions?|credits?|figcaption|wp-caption(?:-text)?|related|recirc\w*|newsletter\w*|sign-?up|subscribe\w*|subscription|promo\w*|share\w*|social\w*|sharing|tags?|breadcrumbs?|advert\w*|ad|ads|ad-\w+|sponsor\w*|author-?bio|comments?|most-?read|read-?more|more-?stories|toolbar|byline|dateline|timestamp|hidden|sr-only|visually-?hidden|screen-?reader-?text|print-?only|inline-?gallery|paywall)(?:$|[\s_-])/i
const furniture: (LineKind | null)[] = [
  'advertisement',
  'copyright',
  'caption',
  'sharing',
  'keywords',
  'end-mark',
]

export function isFurnitureElement(element: Element): boolean {
  if (elements.has(element.tagName.toUpperCase())) return true
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (name.length < 3 || !classes.test(name.slice(0, 300))) return false
  return (element.textContent ?? '').length < 600
}

export function isFurnitureBlock(words: string): boolean {
  if (words.length > 300) return false
  return furniture.includes(lineKindOf(words)) || calloutLabelOf(words)?.kind === 'read-more'
}
