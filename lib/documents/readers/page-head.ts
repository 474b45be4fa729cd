// What a page's markup and metadata say of it: headline, writer, publisher, date, language. Each verbatim from the page; a name
// that is not in the shape of a name is not taken for the writer's.

import { webAddress } from '@/lib/core/web-address'
import { isPersonList } from '@/lib/documents/findings/names/person-shape'
import type { Head } from './head-lines'
import { listLinkedData } from './linked-data'
import type { PageDocument } from './page/page-document'
import { clean, pageTitleOf } from './page-title'

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
  const declared =
    metaOf(metas, 'og:site_name', 'publisher', 'dc.publisher', 'application-name') ?? data.publisher
  const title = pageTitleOf(document, {
    declared: metaOf(metas, 'og:title', 'twitter:title') ?? data.headline,
    publisher: declared,
  })
  const publisher = declared && !/^https?:/.test(declared) ? declared.split(' | ')[0] : title.site
  const published = metaOf(metas, ...dateNames) ?? data.published
  return {
    headline: title.headline,
    authors: [data.author, metaOf(metas, ...authorNames)],
    publisher,
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

function withoutBy(name: string | null | undefined): string | undefined {
  return clean(name)
    ?.replace(/^(?:written |reported |posted )?by:?\s+/i, '')
    .replace(/\s*(?:[|•·,]\s.*|\s[–-]\s.*)$/, '')
}
