// What a page's title says: its headline, and behind it often the site's name. The page's one heading tells where the headline ends, and
// stands for a title that is the site's alone.

import type { PageDocument } from './page/page-document'
import { withoutUnseen } from './unseen-letters'

const longest = 300
/** Parts of a site that stand in its name's place. */
const section =
  /^(?:home(?: ?page)?|news(?:room)?|blogs?|opinion|articles?|stories|latest(?: news)?|(?:press|media|news) (?:releases?|statements?)|petitions?|campaigns?|official (?:web)?site|english|pdf|\d+)$/i

type Told = { declared: string | undefined; publisher: string | undefined }

/** `declared`: the title that metadata tell; `publisher`: the site that they tell. */
export function pageTitleOf(document: PageDocument, told: Told): { headline?: string; site?: string } {
  const title = clean(document.querySelectorAll('title')[0]?.textContent)
  const heads = document
    .querySelectorAll('h1')
    .map((head) => clean(head.textContent))
    .filter((head) => head !== undefined)
  const headline = headlineOf(told.declared ?? title, heads, told.publisher)
  const isSure = headline !== undefined && (headline === told.declared || heads.includes(headline))
  return { headline, site: title && headline && siteBehind(headline, title, isSure) }
}

/** The heading of the first rank that the title agrees with, or that says more than it; else the title without the site's name behind it. */
function headlineOf(
  title: string | undefined,
  heads: string[],
  publisher: string | undefined,
): string | undefined {
  if (!title) return heads.length === 1 ? heads[0] : undefined
  const agreed = heads.find((head) => head.length > 12 && agrees(title.toLowerCase(), head.toLowerCase()))
  const own = withoutSite(title, publisher)
  return agreed ?? (heads.length === 1 && saysMore(heads[0]!, own, publisher) ? heads[0] : own)
}

function agrees(title: string, head: string): boolean {
  return title.includes(head) || head.includes(title)
}

/** A page whose title is its site's or its section's: "Home", "The Pier Friends". */
function saysMore(head: string, title: string, publisher: string | undefined): boolean {
  const count = head.split(' ').length
  const isSite = title.toLowerCase() === publisher?.toLowerCase()
  return count >= 4 && (isSite || title.split(' ').length < Math.min(count, 4))
}

function withoutSite(title: string, publisher: string | undefined): string {
  const parts = /^(.{12,}?)\s+[|–—·»-]\s+([^|–—·»]{2,50})$/.exec(title)
  if (!parts) return title
  const isSite = publisher
    ? parts[2]!.toLowerCase().includes(publisher.toLowerCase().slice(0, 12))
    : parts[2]!.split(' ').length <= 4
  return isSite || /\|/.test(title) ? parts[1]! : title
}

/** What stands behind the headline: behind an upright stroke it is the site's name; behind others only where the headline is sure. */
function siteBehind(headline: string, title: string, isSure: boolean): string | undefined {
  if (!title.toLowerCase().startsWith(headline.toLowerCase())) return undefined
  const behind = /^\s+([|–—·»-])\s+(\S.*)$/.exec(title.slice(headline.length))
  const site = behind?.[2]?.split(/\s+[|–—·»-]\s+/).at(-1)
  if (!behind || !site || !(isSure || behind[1] === '|')) return undefined
  const isName = /^\p{Lu}/u.test(site) && site.split(' ').length <= 6 && !/[.!?]$/.test(site)
  return isName && !section.test(site) ? site : undefined
}

export function clean(text: string | null | undefined): string | undefined {
  const plain = text && withoutUnseen(text).replace(/\s+/g, ' ').trim()
  return plain && plain.length <= longest ? plain : undefined
}
