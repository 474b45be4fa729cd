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

const relatedLabel =
  /^(?:related|recommended|you (?:may|might)|watch|listen|don|must read|more:|up next|next)/i
const notices =
  /^(?:you (?:may|might) also like|(?:more|other|latest|top|related|recommended|popular|trending|editors?['’]? picks?)[^.?!]{0,40}(?:stories|articles|posts|news|reads?|reading|content|coverage|links)|related(?: (?:to this|topics?|links?))?|recommended(?: for you)?|read next|up next|most (?:read|popular|viewed)|more (?:from|on|about) [^.?!]{2,40}|latest news|breaking news|trending|subscribe|sign in|log in|register|advert|loading|close|menu|search|skip to [a-z ]+|back to top|leave a (?:comment|reply)|tell us what you think|join the (?:conversation|discussion)|this slideshow requires javascript|show comments|view comments|read full (?:article|story)|published \d+ \w+ ago)[.:…\s]*$/i
const invitations =
  /\b(?:by clicking here|uses cookies|cookie policy|affiliate (?:and\/or referral )?links|privacy policy|terms of (?:use|service)|delivered (?:straight )?to your inbox|right in your inbox|subscribe to (?:our|[\w. ]{2,30}['’]s?) newsletters?|requires javascript|enable javascript)\b|^(?:have a tip\?|follow (?:him|her|them|us) on|get the latest [^.]{0,60}(?:inbox|newsletter)|this (?:post|article|page) (?:may contain|contains) )/i

export function isFurnitureElement(element: Element): boolean {
  const tag = element.tagName.toUpperCase()
  if (elements.has(tag) || ((tag === 'UL' || tag === 'OL') && isListOfLinks(element))) return true
  if (tag === 'P' && isComment(element)) return true
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (name.length < 3 || !classes.test(name.slice(0, 300))) return false
  return (element.textContent ?? '').length < 600
}

export function isFurnitureBlock(words: string): boolean {
  if (words.length > 300) return false
  if (furniture.includes(lineKindOf(words)) || notices.test(words) || invitations.test(words)) return true
  return relatedLabel.test(words) && calloutLabelOf(words) !== null
}

/** What was noted beside a text of Google Docs: its web page has it below. */
function isComment({ firstElementChild: first }: Element): boolean {
  return first?.tagName === 'A' && /^cmnt\d+$/.test(first.getAttribute('id') ?? '')
}

/** Two and more items that are each one link and nothing else: where else to go, not what is said. */
function isListOfLinks(list: Element): boolean {
  const items = [...list.children]
  return items.length > 1 && items.every((item) => isOneLink(item))
}

function isOneLink(item: Element): boolean {
  const words = item.textContent?.trim() ?? ''
  const links = [...item.querySelectorAll('a')].map((link) => link.textContent?.trim() ?? '')
  return (
    words.length > 0 && words.length < 160 && links.length > 0 && links.join('').length >= words.length * 0.9
  )
}
