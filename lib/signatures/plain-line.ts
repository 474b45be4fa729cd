// What a line typed by a stranger may hold, so that it cannot lie about its direction, hide letters, run in a spreadsheet or
// advertise. Pure: a text in, the same text in NFC or a reason in words out.

import { holdsWebAddress } from './web-address'

const line = /[\r\n\u2028\u2029]/
/** Marks that switch direction silently do no harm alone and are dropped; embeddings and overrides rewrite what is shown. */
const directionMarks = /[\u200e\u200f\u061c]/g
const overrides = /[\u202a-\u202e\u2066-\u2069]/
/** Controls, invisible letters (but not the joiners that Persian and Indic names need), and what is no character at all. */
const invisible =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/u
const towerOfMarks = /\p{M}{5}/u
/** Stands where a letter was lost on the way. */
const lostLetter = /\ufffd/
/** Between single letters it belongs to the name: "s/o", "a/l". */
const slash = /(?<!(?<!\p{L})\p{L})\/|\/(?!\p{L}(?!\p{L}))/u

export type LineAnswer = { ok: true; text: string } | { ok: false; reason: string }

/** For names of people. */
export function readName(typed: string): LineAnswer {
  const answer = readLine(typed)
  return answer.ok && slash.test(answer.text.normalize('NFKC'))
    ? { ok: false, reason: 'Leave out /.' }
    : answer
}

/** For cities, bodies and roles. */
export function readLine(typed: string): LineAnswer {
  const text = typed.replace(directionMarks, '').normalize('NFC').trim()
  const reason = whyNotShowable(text) ?? whyNotName(text)
  return reason ? { ok: false, reason } : { ok: true, text }
}

/** For comments: several lines and web addresses are welcome. */
export function readLines(typed: string): LineAnswer {
  const text = typed
    .replace(directionMarks, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .normalize('NFC')
    .trim()
  const reason = whyNotShowable(text.replace(/[\n\t]/g, ' '))
  return reason ? { ok: false, reason } : { ok: true, text }
}

function whyNotShowable(text: string): string | null {
  if (line.test(text)) return 'Use one line.'
  if (overrides.test(text)) return 'Leave out the hidden characters that change the direction of text.'
  if (invisible.test(text)) return 'Leave out hidden and control characters.'
  if (lostLetter.test(text)) return 'A letter did not arrive: type it again.'
  if (towerOfMarks.test(text)) return 'Use fewer marks on one letter.'
  return null
}

function whyNotName(text: string): string | null {
  if (/^[=+\-@]/.test(text.normalize('NFKC'))) return 'Begin with a letter, not with one of = + - @.'
  if (holdsWebAddress(text)) return 'Leave out web addresses, or put a blank after the dot.'
  if (/[<>]/.test(text)) return 'Leave out < and >.'
  return text && !/\p{L}/u.test(text) ? 'Use letters.' : null
}
