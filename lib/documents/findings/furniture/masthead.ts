// What stands over a headline with a number or a date of its own: "Quay News: Newsletter No. 9", "Full Council – 4 May 2021".
// So do pages of petitions with their counts. No headline where another line could be one.

import { dateShape } from '../dates'

const longest = 90
const numbered =
  /\b(?:newsletter|bulletin|gazette|digest|news ?sheet|e-?news|issue|edition|volume|vol)\b[\s.:–—-]*(?:(?:no\.?|number|issue|vol\.?|#)\s*)?\d{1,4}\b|\b(?:newsletter|bulletin|gazette)$/i
const session = String.raw`(?:[\p{L}'’&.]+\s+){0,3}(?:council|cabinet|committee|board|meeting|assembly|session|news|update)`
const dated = new RegExp(
  String.raw`^(?:${session}\s+[|•·–—-]\s+(?:${dateShape})|(?:${dateShape})\s+[|•·–—-]\s+\S[^.?!]*)$`,
  'iu',
)

/** "49 people signed the petition since 6 July", "1,204 signatures": how far it has come. */
const counted =
  /^\d[\d,. ]*\s+(?:people|signatures?|supporters?|signers?|signator(?:y|ies))(?:\s+(?:have\s+)?signed\b.*|\s+(?:so far|since|and counting)\b.*)?$/i

/** "Vol. 44, No. 2": the lines over it are the paper's own. */
export function isNumbered(line: string): boolean {
  return line.length <= longest && numbered.test(line)
}

export function isMasthead(line: string): boolean {
  return isNumbered(line) || (line.length <= longest && (dated.test(line) || counted.test(line)))
}
