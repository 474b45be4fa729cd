// The front matter of a Markdown file, YAML or TOML: what it says of headline, writer, publisher and date. An entry at a time, so that
// one that is malformed, as people write them, spoils no other and is taken as it stands. Null for what is none, but prose between lines.

import { parseDocument } from 'yaml'
import { isPersonList } from '@/lib/documents/findings/names/person-shape'
import type { Head } from './head-lines'

const names: Record<keyof Head, RegExp> = {
  headline: /^(?:title|headline)$/,
  byline: /^(?:author|authors|byline|by)$/,
  publisher: /^(?:publisher|publication|organi[sz]ation|site|source-name|outlet)$/,
  published: /^(?:date|published|publish_date|date_published|pubdate)$/,
}
/** A key at the beginning of a line; what it is given runs to the next one. */
const entry = /^([\w-]{1,40})[ \t]*[:=](?!\S*\/\/)[ \t]*/
/** Of an entry: where hostile nesting begins to cost. */
const longest = 2000
/** Values stay as they are written; anchors and tags mean nothing. */
const settings = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const

export function headOf(frontMatter: string): Head | null {
  const lines = frontMatter.match(/^[^\s#\])}-].*/gm) ?? []
  if (lines.filter((line) => entry.test(line)).length * 2 <= lines.length) return null
  const entries = frontMatter.split(/\n(?=[\w-]{1,40}[ \t]*[:=])/)
  const find = (field: keyof Head) =>
    entries
      .filter((part) => names[field].test(entry.exec(part)?.[1]?.toLowerCase() ?? ''))
      .map((part) => valueOf(part.replace(entry, '')))
      .find(Boolean)
  const byline = find('byline')
  return {
    headline: find('headline'),
    byline: byline && isPersonList(byline) ? byline : undefined,
    publisher: find('publisher'),
    published: find('published')?.replace(/[T ]\d\d:.*$/, ''),
  }
}

/** Nothing refers to anything: what would is malformed. */
function valueOf(written: string): string {
  if (written.length > longest) return ''
  const document = parseDocument(`value: ${written}`, settings)
  try {
    if (document.errors.length === 0) return wordsOf(document.toJS({ maxAliasCount: 0 }).value)
  } catch {
    // An alias.
  }
  return written.split('\n')[0]!.trim()
}

/** Of a list its items; of a person or a body the name. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ')
  return typeof value === 'object' && value !== null && 'name' in value ? wordsOf(value.name) : ''
}
