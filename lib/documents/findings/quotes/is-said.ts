// Tells words that a source said or wrote from scare quotes, titles, slogans, terms and quoted sub-headings, by shape:
// whole sentences that stand alone, words with an attribution beside them, and fragments long enough to be somebody's.

import type { ReadText } from '../structure'
import type { Attribution } from './attribution'
import type { Frame } from './frame'
import type { Quoted } from './quoted'
import { finite, participles } from './words/saying'

/** A fragment inside a reported sentence is a quote from this many words on. */
const fragmentWords = 6

const saidJustBefore = new RegExp(
  String.raw`(?:^|[\s,])(?:${finite}|${participles})\b[^“”"]{0,60}[,:]\s*$|:\s*$|(?:^|\s)(?:${finite}|${participles})\s*$`,
  'u',
)
const reported = new RegExp(
  String.raw`(?:^|[\s,])(?:${finite}|${participles}|according to)(?:\s+(?:that|it|a|an|the|him|her|them|to|for|as))?\s*$`,
  'u',
)

export function isSaid(
  read: ReadText,
  quoted: Quoted,
  frame: Frame,
  attribution: Attribution | null,
): boolean {
  const words = read.text.slice(quoted.start, quoted.end).trim()
  const lead = read.text.slice(frame.lead.start, frame.lead.end).trim()
  const tail = read.text.slice(frame.tail.start, frame.tail.end).trim()
  if (!/[\p{L}\p{N}]/u.test(words) || read.blocks[quoted.block]?.kind === 'heading') return false
  if (quoted.run !== null) return true
  if (lead === '') return opensSentence(words, tail, attribution)
  if (isTitle(words)) return false
  if (
    saidJustBefore.test(lead) &&
    (startsSentence(words) || /^,/.test(tail) === false) &&
    count(words) >= 2 &&
    startsSentence(words)
  )
    return true
  if (attribution?.place === 'lead' && reported.test(lead)) return count(words) >= fragmentWords
  return attribution?.place === 'tail' && count(words) >= fragmentWords && /[,.!?]$/.test(words)
}

/** A quotation that opens its sentence: said if it ends as a sentence does, or is followed by who said it. */
function opensSentence(words: string, tail: string, attribution: Attribution | null): boolean {
  if (attribution?.place === 'tail' && /[,.!?…–—-]['’]?$/.test(words)) return true
  if (attribution?.place === 'tail' && /^,|^[–—-]/.test(tail)) return true
  return isWholeSentence(words) && (tail === '' || !/^[\p{Ll},;:]/u.test(tail))
}

function isWholeSentence(words: string): boolean {
  return startsSentence(words) && /[.!?…]['’)\]]*$/.test(words) && count(words) >= 2
}

function startsSentence(words: string): boolean {
  return /^(?:[\s.…'‘([—–-]*)[\p{Lu}\p{N}$€£]/u.test(words)
}

/** "The Long Road Home": every longer word with a capital, no verb's small letters. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return count(words) <= 12 && long.every((word) => /^\p{Lu}/u.test(word))
}

function count(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
