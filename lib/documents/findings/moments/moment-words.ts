// The words by which a text names a moment that a campaign can aim at: what happens, and when.

import { dateShape } from '../dates'

const events =
  'summit|votes?|voting|decides?|meets?|election|referendum|ballot|hearing|meeting|conference|session|debate|negotiations|talks|decision|verdict|ruling|consultation|budget|strike|protest|rally|vigil|anniversary|forum|reading'
const ends =
  'deadline|closes|closing date|ends|expires?|due(?! to)|last day|no later than|at the latest|submissions?|register by|sign by'

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'

/** What happens. */
export const eventWord = new RegExp(String.raw`\b(?:${events})\b`, 'i')
export const endWord = new RegExp(String.raw`\b(?:${ends})\b`, 'i')
/** "by 5 May", "before the vote": an end by its preposition alone. */
export const endBefore = /\b(?:by|before|until|till)\s+(?:the\s+)?$/i

/** Without one of these it names no time. */
export const mayTellTime = new RegExp(
  String.raw`\d|${weekday}|week|month|year|session|spring|summer|autumn|fall|winter|${months}|tomorrow|tonight`,
  'i',
)

export const until = /\b(?:by|before|until|till)\s/i

/** "Answers can be sent until 5 May": something may be done, or must, up to a day. */
export const mayOrMust = /\b(?:can|may|must|should|shall|ha(?:s|ve) to|needs? to|please)\b/i

/** When, the exact shapes first: "5 May 2027", "on Tuesday", "next month", "in December", "by the end of the year". */
export const timeShape = new RegExp(
  [
    String.raw`\b(?:${dateShape})(?![\p{L}\d])`,
    String.raw`\b(?:next|this|coming|later this)\s+(?:week|weekend|month|year|spring|summer|autumn|fall|winter|${weekday})\b`,
    String.raw`\bthe\s+(?:end|beginning|middle)\s+of\s+(?:the|this|next)\s+(?:week|month|year|session)\b`,
    String.raw`(?<=\bin\s)(?:early |late |mid-)?(?:${months})\b`,
    String.raw`\b(?:on\s(?!${dateShape}))?${weekday}\b`,
    String.raw`\b(?:tomorrow|tonight)\b`,
  ].join('|'),
  'giu',
)
