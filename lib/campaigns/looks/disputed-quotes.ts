// The same words in two documents, said by one person in the first and by another in the second: an editor finds out whose
// they are. Pure.

import type { Findings } from '@/lib/documents/draft-schema'
import { bare } from '../claims/bare'
import { inLine } from '../compose/templates'
import { describedSpeaker } from './described-speaker'
import { hasNameOf } from './has-name-of'
import { opening } from './opening'

export type Disputed = { words: string; one: Said; other: Said }
type Said = { n: number; speaker: string }
type Quoted = Said & { words: string; bare: string; described: string }
type Source = { n: number; findings: Pick<Findings, 'quotes'> }

/** Shorter words may be said twice; what begins with as many is held against each other. */
const shortest = 25
/** Of each document: what a page could ever show is among the first. */
const mostCompared = 400
const mostTold = 20
/** "Ada Berg", "Mayor Berg": "the union" may be whom Ada Berg speaks for. */
const named = /\p{Lu}[\p{L}.’'-]*\s\p{Lu}\p{Ll}/u

export function disputedQuotes(sources: Source[]): Disputed[] {
  const seen = new Map<string, Quoted[]>()
  const disputed: Disputed[] = []
  for (const quoted of sources.flatMap(quotedIn)) {
    const before = seen.get(quoted.bare.slice(0, shortest)) ?? []
    const other = before.find(
      (each) => each.n !== quoted.n && isSame(each, quoted) && !isSpeaker(each, quoted),
    )
    if (other && disputed.length < mostTold)
      disputed.push({ words: quoted.words, one: saidBy(other), other: saidBy(quoted) })
    seen.set(quoted.bare.slice(0, shortest), [...before, quoted].slice(0, mostTold))
  }
  return disputed
}

function quotedIn({ n, findings }: Source): Quoted[] {
  return findings.quotes.slice(0, mostCompared).flatMap((quote) => {
    const [words, described] = [bare(quote.text), describedSpeaker(quote)]
    const speaker = quote.speaker?.text
    if (words.length < shortest || !described || !speaker || !named.test(speaker)) return []
    return [{ n, speaker, described, words: quote.text, bare: words }]
  })
}

/** One may go on where the other stops. */
function isSame(one: Quoted, other: Quoted): boolean {
  return one.bare.startsWith(other.bare) || other.bare.startsWith(one.bare)
}

function isSpeaker(one: Quoted, other: Quoted): boolean {
  return hasNameOf(one.described, other.described)
}

function saidBy({ n, speaker }: Quoted): Said {
  return { n, speaker }
}

export function tellDisputed(disputed: Disputed[]): string[] {
  return disputed.map(
    ({ words, one, other }) =>
      `Quote: “${opening(words)}” is said by ${inLine({ text: one.speaker })} in document ${one.n}, by ${inLine({ text: other.speaker })} in document ${other.n}: please check whose words they are.`,
  )
}
