// The schema.org data (JSON-LD) of a page: the first article in it. Anything malformed is passed over.

import type { PageDocument } from './page/page-document'
import type { PageElement } from './page/page-element'

export type LinkedData = { headline?: string; author?: string; publisher?: string; published?: string }
type Node = Record<string, unknown>

const article = /(?:Article|NewsArticle|BlogPosting|Report|WebPage)$/
const longestScript = 200_000

export function listLinkedData(document: PageDocument): LinkedData {
  const nodes = document
    .querySelectorAll('script')
    .filter((script) => script.getAttribute('type')?.toLowerCase() === 'application/ld+json')
    .slice(0, 10)
    .flatMap(nodesOf)
  const found = nodes.find((node) => article.test(String(node['@type'])) && node['headline'])
  if (!found) return {}
  return {
    headline: textOf(found['headline']),
    author: namesOf(found['author']),
    publisher: namesOf(found['publisher']),
    published: textOf(found['datePublished']),
  }
}

function nodesOf(script: PageElement): Node[] {
  const text = script.textContent
  if (text.length > longestScript) return []
  try {
    return listOf(JSON.parse(text)).flatMap((node) => [node, ...listOf(node['@graph'])])
  } catch {
    return []
  }
}

function listOf(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (node): node is Node => typeof node === 'object' && node !== null,
  )
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function namesOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const names = listOf(value)
    .map((node) => textOf(node['name']))
    .filter(Boolean)
  return names.length > 0 ? names.join(', ') : undefined
}
