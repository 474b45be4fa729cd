// A paragraph's lines to one text. A word that was broken at a line's end is put together again; a hyphen that belongs to the word
// stays. Which it is, the document's other words tell. A hyphen that the document has at the ends of lines only is none of its words'.

import type { Line } from './page-lines'

export type LineJoiner = (lines: Line[]) => string

/** Words that have a hyphen wherever they stand: of these every two, and any longer word before the last ones. */
const firsts =
  'self|so|well|long|short|medium|near|mid|full|part|half|high|low|all|decision|policy|law|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const seconds =
  'called|known|being|funded|governing|determination|employed|defen[cs]e|respect|standing|term|time|range|running|awaited|price|hour|income|risk|level|quality|cost|paid|skilled|maker|makers|making|abiding|year|month|week|day|party|one|two|three|four|five|six|seven|eight|nine|thirds?|quarters|fifths'
const compound = new RegExp(`^(?:(?:${firsts})-(?:${seconds})|\\p{L}{4,}-(?:based|funded|friendly))$`, 'u')
const broken = /(\p{L}+)[-\u00ad\u2010]$/u

export function lineJoiner(all: Line[]): LineJoiner {
  const words = wordsOf(all)
  const isSoft = !all.some(({ text }) => /\u2010(?=\p{L})/u.test(text))
  const told = (text: string) => (isSoft ? text.replace(/\u2010$/, '\u00ad') : text)
  return (lines) => lines.map(({ text }) => told(text)).reduce((text, next) => join(text, next, words))
}

/** Whole ones: neither the end nor the beginning of a broken word is one. */
function wordsOf(all: Line[]): Set<string> {
  const words = new Set<string>()
  for (const [at, { text }] of all.entries()) {
    const isRest = broken.test(all[at - 1]?.text.slice(-60) ?? '')
    const known = (isRest ? text.replace(/^\p{L}+/u, '') : text).toLowerCase().replace(/\u2010/g, '-')
    for (const [word] of known.matchAll(/\p{L}+(?:-\p{L}+)*(?![\p{L}\u00ad-])/gu)) words.add(word)
  }
  return words
}

function join(text: string, next: string, words: Set<string>): string {
  const first = broken.exec(text.slice(-60))?.[1]
  const second = /^\p{Ll}[\p{L}]*/u.exec(next)?.[0]
  if (!first || !second) return /[\p{L}\d]-$/u.test(text) ? text + next : `${text} ${next}`
  return keepsHyphen(first.toLowerCase(), second, text, words) ? text + next : text.slice(0, -1) + next
}

function keepsHyphen(first: string, second: string, text: string, words: Set<string>): boolean {
  if (text.endsWith('\u00ad') || words.has(first + second)) return false
  if (compound.test(`${first}-${second}`)) return true
  return words.has(`${first}-${second}`) || (words.has(first) && words.has(second))
}
