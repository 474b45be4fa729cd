// Quotations of a page's texts that it gives to somebody else than their document does. Pure.

import { attributionOf } from '../claims/attributed-to'
import { bare } from '../claims/bare'
import { quotationsIn } from '../claims/quotations-in'
import type { TeamDocument } from '../team-view'
import { describedSpeaker } from './described-speaker'
import { hasNameOf } from './has-name-of'

/** Shorter words may be said by anybody. */
const fewestLetters = 12

export type Swapped = { words: string; name: string; said: string }
type Given = { words: string; name: string; asWritten: string }

export function swappedSpeakers(texts: string[], documents: TeamDocument[]): Swapped[] {
  const given = texts.flatMap(givenIn)
  if (given.length === 0) return []
  const quotes = documents.flatMap(quotesOf)
  const swapped = given.flatMap((one) => {
    const speakers = quotes.filter(({ words }) => words.includes(bare(one.words))).map(({ who }) => who)
    const [said] = speakers
    return said && !speakers.some((who) => hasNameOf(one.name, who)) ? [{ ...one, said }] : []
  })
  if (swapped.length === 0) return []
  const known = documents.map(({ text }) => bare(text))
  return swapped.filter(({ asWritten }) => !known.some((text) => text.includes(asWritten)))
}

/** `asWritten`: with its attribution, which may be the document's own. */
function givenIn(text: string): Given[] {
  return quotationsIn(text).flatMap((quotation) => {
    const attribution = quotation.words.length < fewestLetters ? null : attributionOf(text, quotation)
    if (!attribution?.name) return []
    const asWritten = bare(text.slice(attribution.start, attribution.end))
    return [{ words: quotation.words, name: attribution.name, asWritten }]
  })
}

function quotesOf({ findings }: TeamDocument): { words: string; who: string }[] {
  return findings.quotes.flatMap((quote) => {
    const who = describedSpeaker(quote)
    return who ? [{ words: bare(quote.text), who }] : []
  })
}
