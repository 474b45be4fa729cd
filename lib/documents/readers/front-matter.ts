// The front matter of a Markdown file: keys with a value each, in a line, over several, or as a list. Only what it says of headline,
// writer, publisher and date.

import { isPersonList } from '@/lib/documents/findings/names/person-shape'
import type { Head } from './head-lines'

const names: Record<keyof Head, RegExp> = {
  headline: /^(?:title|headline)$/,
  byline: /^(?:author|authors|byline|by)$/,
  publisher: /^(?:publisher|publication|organi[sz]ation|site|source-name|outlet)$/,
  published: /^(?:date|published|publish_date|date_published|pubdate)$/,
}

const longestLine = 1000

export function headOf(frontMatter: string): Head {
  const values = valuesOf(frontMatter)
  const find = (name: keyof Head) => values.find(([key]) => names[name].test(key))?.[1]
  const byline = find('byline')
  return {
    headline: find('headline'),
    byline: byline && isPersonList(byline) ? byline : undefined,
    publisher: find('publisher'),
    published: find('published')?.replace(/[T ]\d\d:.*$/, ''),
  }
}

function valuesOf(frontMatter: string): [string, string][] {
  return entriesOf(frontMatter).flatMap(([key, first, below]): [string, string][] => {
    const value = valueOf(first, below)
    return value ? [[key, value]] : []
  })
}

type Entry = [key: string, first: string, below: string[]]

/** Each key with what stands behind it, and with the lines below that belong to it: indented ones, and the items of a list. */
function entriesOf(frontMatter: string): Entry[] {
  const entries: Entry[] = []
  for (const whole of frontMatter.split('\n')) {
    const line = whole.slice(0, longestLine).trimEnd()
    const match = /^([\w-]{1,40})\s*[:=]\s*(.*)$/.exec(line)
    if (match) entries.push([match[1]!.toLowerCase(), match[2]!, []])
    else if (/^(?:\s|- )/.test(line)) entries.at(-1)?.[2].push(line.trim())
    else entries.push(['', '', []])
  }
  return entries
}

function valueOf(first: string, below: string[]): string {
  if (/^[>|][-+\d]{0,2}$/.test(withoutComment(first))) return below.join(' ').trim()
  const items = below.flatMap((line) => /^-\s+(.*)$/.exec(line)?.[1] ?? [])
  if (!first && items.length > 0) return items.map(plain).join(', ')
  if (first.startsWith('[')) return listed(first)
  return plain(/^["'{]/.test(first) ? first : [first, ...below].filter(Boolean).join(' '))
}

/** [One, "Two"] */
function listed(value: string): string {
  return withoutComment(value)
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((item) => plain(item.trim()))
    .join(', ')
}

/** Without quotes, a comment behind it, and the name of what it tells of a person. */
function plain(value: string): string {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(value)
  if (quoted) return quoted[1]?.replace(/\\(["\\])/g, '$1') ?? quoted[2]!.replace(/''/g, "'")
  const named = /^\{?\s*name:\s*([^{},]+)/.exec(value)?.[1]
  return named ? plain(named.trim()) : withoutComment(value)
}

function withoutComment(value: string): string {
  return value.replace(/\s#(?:\s.*)?$/, '').trim()
}
