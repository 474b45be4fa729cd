// Where quoted words end although their closing mark is missing: at the comma before "said …" or "… said".

import type { Range } from '@/lib/documents/draft-schema'
import { finite } from './words/saying'

const subject = String.raw`(?:he|she|they|it|(?:the |a |an )?\p{Ll}{0,20} ?\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3})`
const attribution = String.raw`(?:(?:${finite})\s+(?:the |a |an )?(?:\p{Ll}{1,20} ){0,3}\p{Lu}|(?:${finite})\s+(?:he|she|they)\b|${subject}\s+(?:${finite})(?=[\s,.:;]))`
const cutPlace = new RegExp(String.raw`[,.!?…]\s+(?=${attribution})`, 'u')
const attributionHere = new RegExp(String.raw`^[\s,—–-]*${attribution}`, 'u')

/** The end of the quoted words within `range`, after their comma; null if nobody is named. */
export function cutAtAttribution(text: string, range: Range): number | null {
  const found = cutPlace.exec(text.slice(range.start, range.end))
  return found ? range.start + found.index + 1 : null
}

export function isAttributionAt(text: string, at: number): boolean {
  return attributionHere.test(text.slice(at, at + 200))
}
