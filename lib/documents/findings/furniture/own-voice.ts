// A text that says "we" and "our" without quoting anybody, under a headline that begins with the name of a body which
// it shortens and of which it goes on to speak: that body's own text. A reporter says "we" of nobody.

import { spanOf, type Span } from '@/lib/core/span'
import { isPersonName } from '../names/person-shape'
import type { ReadText } from '../structure'

const quoted = /[“"][^“”"\n]{0,1500}[”"]/g
const ourselves = /\b(?:our|we)\b/i
/** "Quay Watch (QW)" */
const shortened = / \(\p{Lu}{2,6}\)/gu
const mostWords = 6
const reach = 20_000
const least = 3

export function ownVoice({ text }: ReadText, headline: Span | null): Span | null {
  if (!headline) return null
  const body = text.slice(headline.end, headline.end + reach)
  if (!ourselves.test(body.replace(quoted, ''))) return null
  const title = `${headline.text.toLowerCase().replace(/^the /, '')} `
  for (const { index } of body.matchAll(shortened)) {
    const words = body
      .slice(Math.max(0, index - 80), index)
      .split(/\s/)
      .slice(-mostWords)
    const name = words.map((_, at) => words.slice(at).join(' ')).find((one) => isSubject(one, title))
    if (name && body.split(name, least + 1).length > least)
      return spanOf(text, headline.end + index - name.length, headline.end + index)
  }
  return null
}

function isSubject(name: string, title: string): boolean {
  return /^\p{Lu}\S* /u.test(name) && title.startsWith(`${name.toLowerCase()} `) && !isPersonName(name)
}
