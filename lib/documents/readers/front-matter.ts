// The front matter of a Markdown file: simple "key: value" lines. Only what it says of headline, writer, publisher and date.

import { isPersonList } from '@/lib/documents/findings/names/person-shape'
import type { Head } from './head-lines'

const names: Record<keyof Head, RegExp> = {
  headline: /^(?:title|headline)$/,
  byline: /^(?:author|authors|byline|by)$/,
  publisher: /^(?:publisher|publication|organi[sz]ation|site|source-name|outlet)$/,
  published: /^(?:date|published|publish_date|date_published|pubdate)$/,
}

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
  return frontMatter.split('\n').flatMap((line): [string, string][] => {
    const match = /^([\w-]{1,40})\s*[:=]\s*(\S.*)$/.exec(line.slice(0, 1000))
    const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2')
    return match && value ? [[match[1]!.toLowerCase(), value]] : []
  })
}
