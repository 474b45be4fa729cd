// What a page's markup and metadata say of it: headline, writer, publisher, date, language. Each verbatim from the page; a name
// that is not in the shape of a name is not taken for the writer's.

import { webAddress } from '@/lib/core/web-address'
import { isPersonList } from '@/lib/documents/findings/names/person-shape'
import type { Head } from './head-lines'
import { listLinkedData } from './linked-data'
import type { PageDocument } from './page/page-document'
import { withoutUnseen } from './unseen-letters'

const longest = 300
const dateNames = ['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate', 'publish-date']
const authorNames = ['author', 'article:author', 'dc.creator', 'byl', 'sailthru.author', 'parsely-author']

type Metas = Map<string, string | undefined>
export type PageHead = Omit<Head, 'byline'> & {
  language?: string
  address?: string
  authors: (string | undefined)[]
}

export function pageHeadOf(document: PageDocument): PageHead {
  const data = listLinkedData(document)
  const metas = metasOf(document)
  const publisher =
    metaOf(metas, 'og:site_name', 'publisher', 'dc.publisher', 'application-name') ?? data.publisher
  const published = metaOf(metas, ...dateNames) ?? data.published
  return {
    headline: headlineOf({ document, metas, publisher }, data.headline),
    authors: [data.author, metaOf(metas, ...authorNames)],
    publisher: publisher && !/^https?:/.test(publisher) ? publisher.split(' | ')[0] : undefined,
    published: published?.replace(/(\d{4}-\d\d-\d\d)[T ].*$/, '$1'),
    address: addressOf(document, metas),
    language: document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || undefined,
  }
}

/** The writer as the page shows it, else as its metadata name them; undefined where nothing has the shape of a name. */
export function bylineOf(shown: string | null | undefined, page: PageHead): string | undefined {
  const names = [shown, ...page.authors].map(withoutBy)
  return names.find((name) => name !== undefined && name !== page.publisher && isPersonList(name))
}

/** Whole web addresses only: what a page leads to is followed by people alone. */
function addressOf(document: PageDocument, metas: Metas): string | undefined {
  const links = document.querySelectorAll('link')
  const canonical = links.find((link) => link.getAttribute('rel')?.toLowerCase() === 'canonical')
  const declared = [canonical?.getAttribute('href'), metas.get('og:url')]
  return (
    declared.map((address) => webAddress(address?.trim())).find((address) => address !== null) ?? undefined
  )
}

/** The first of each name. */
function metasOf(document: PageDocument): Metas {
  const metas: Metas = new Map()
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const key = name?.toLowerCase()
    if (key && !metas.has(key)) metas.set(key, clean(meta.getAttribute('content')))
  }
  return metas
}

function metaOf(metas: Metas, ...names: string[]): string | undefined {
  for (const name of names) {
    const content = metas.get(name)
    if (content) return content
  }
  return undefined
}

/** The heading of the first rank that the title agrees with, or that says more than it; else the title without the site's name behind it. */
function headlineOf(
  { document, metas, publisher }: { document: PageDocument; metas: Metas; publisher: string | undefined },
  fromData: string | undefined,
): string | undefined {
  const title =
    metaOf(metas, 'og:title', 'twitter:title') ??
    fromData ??
    clean(document.querySelectorAll('title')[0]?.textContent)
  const heads = document
    .querySelectorAll('h1')
    .map((head) => clean(head.textContent))
    .filter((head) => head !== undefined)
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

function withoutBy(name: string | null | undefined): string | undefined {
  return clean(name)
    ?.replace(/^(?:written |reported |posted )?by:?\s+/i, '')
    .replace(/\s*(?:[|•·,]\s.*|\s[–-]\s.*)$/, '')
}

function clean(text: string | null | undefined): string | undefined {
  const plain = text && withoutUnseen(text).replace(/\s+/g, ' ').trim()
  return plain && plain.length <= longest ? plain : undefined
}
