// A saved page that holds none of the words that a browser shows: they come by its scripts, or behind a question on cookies or on who is
// asking. One clear line on it, or null.

import type { Reading } from './reading'

const noWords =
  'The page holds no words but its title: they may come by JavaScript. Save it from a browser, or paste its text.'
const noticeOnly =
  'The page holds a notice on cookies, or on who is asking, and none of its words. Save it from a browser, or paste its text.'
/** No article is shorter than such a notice. */
const longestNotice = 600
const notice =
  /\b(?:(?:enable|turn on|requires?|allow) (?:java ?script|cookies)|java ?script (?:is (?:disabled|required|not enabled)|must be enabled)|(?:checking|verifying) (?:your browser|(?:that )?you are (?:a )?human|if the site connection is secure)|verify (?:that )?you(?: are|['’]re) (?:a )?human|are you a robot|i['’]?m not a robot|unusual traffic|we (?:value|respect|care about) your privacy|(?:we|our) [^.]{0,60}\b(?:use|store) [^.]{0,80}\bcookies|accept (?:all )?cookies)\b/i

const noticeTitle =
  /^(?:just a moment|one moment,? please|attention required|access denied|403 forbidden)\b[^\n]{0,40}$/im

export function emptyPageRefusalOf({ text, body }: Reading): string | null {
  const words = text.slice(body.start, body.end).trim()
  if (!/\p{L}/u.test(words)) return /\p{L}/u.test(text) ? noWords : null
  return words.length <= longestNotice && (notice.test(words) || noticeTitle.test(text)) ? noticeOnly : null
}
