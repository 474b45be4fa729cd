// What a line typed by a stranger may hold, so that it cannot lie about its direction, hide letters, run in a spreadsheet or
// advertise. Pure: a text in, the same text in NFC or a reason in words out.

const line = /[\r\n\u2028\u2029]/
/** Marks that switch direction silently do no harm alone and are dropped; embeddings and overrides rewrite what is shown. */
const directionMarks = /[\u200e\u200f\u061c]/g
const overrides = /[\u202a-\u202e\u2066-\u2069]/
/** Controls, invisible letters (but not the joiners that Persian and Indic names need), and what is no character at all. */
const invisible =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/u
const towerOfMarks = /\p{M}{5}/u
const webAddress =
  /\w:\/\/|\bwww\.|[\p{L}\p{N}-]\.(?:com|net|org|info|biz|io|ru|cn|xyz|top|site|online|shop|club|link|click|live|store|app|dev|ly|me|tk)(?![\p{L}\p{N}])/iu

export type LineAnswer = { ok: true; text: string } | { ok: false; reason: string }

/** For names, cities, bodies and roles. */
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
  if (towerOfMarks.test(text)) return 'Use fewer marks on one letter.'
  return null
}

function whyNotName(text: string): string | null {
  if (/^[=+\-@]/.test(text)) return 'Begin with a letter, not with one of = + - @.'
  if (webAddress.test(text)) return 'Leave out web addresses.'
  if (/[<>]/.test(text)) return 'Leave out < and >.'
  return text && !/\p{L}/u.test(text) ? 'Use letters.' : null
}
