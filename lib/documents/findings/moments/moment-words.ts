// The words by which a text names a moment that a campaign can aim at: what happens, and when.

import { dateShape, dayNames, monthNames } from '../dates'

const events =
  'summit|votes?|voting|decides?|meets?|election|referendum|ballot|hearing|meeting|conference|session|debate|negotiations|talks|decision|verdict|ruling|consultation|budget|strike|protest|rally|vigil|anniversary|forum|reading|workshops?|ceremony|inquiry'
/** "meets the standards", "hearing aids": the same words of other things. */
const noEvents =
  'meets?\\s(?:[\\p{L}’]+\\s){0,3}?(?:goals?|standards?|targets?|needs?|demands?|costs?|requirements?|obligations?|commitments?)\\b|hearing (?:aids?|loss)|budget (?:policy|and policy|office|responsibility)'
/** What begins at a time, for short: "the road opens", "the rule will take effect". */
const begins =
  '(?:opens|begins|starts|launches|kicks off|takes (?:place|effect)|comes into (?:force|effect)|(?:will|to|must|shall) (?:open|begin|start|launch|take (?:place|effect)|come into (?:force|effect)|be (?:held|launched|lifted|implemented|decided|debated|heard|delivered|presented|tabled|handed (?:in|over)))|(?:parliament|congress|assembly|senate|house|council|board|committee|court)\\s(?:sits|returns|reconvenes|resumes))'
const ends =
  'deadline|closes|closing date|ends|expires?|due(?! to)|last day|no later than|at the latest|submissions?(?=\\s(?:by|until|before|are|must|can|may|will)\\b)|register by|sign by'

/** What happens. */
export const eventWord = new RegExp(String.raw`\b(?!${noEvents})(?:${events}|${begins})\b`, 'iu')
/** A cheap question before the dear one. */
export const mayHappen = new RegExp(String.raw`\b(?:${events}|${begins})\b`, 'i')
export const endWord = new RegExp(String.raw`\b(?:${ends})\b`, 'iu')
/** "by 5 May", "before the vote", "up to 5 May": an end by its preposition alone. */
export const endBefore = /\b(?:by|before|until|till|up to)\s+(?:the\s+)?$/i

/** "held on Monday", "since the march on Sunday", "earlier this year": it is over. */
export const isOver =
  /\b(?:since|earlier|(?<!\b(?:be|being) )(?:held|passed|met|taken|adopted|voted)|convened|resumed|revealed|took (?:place|part))\b(?:(?!\b(?:will|is|are|must|shall|to be)\b)[^,;:]){0,50}$/i
export const lastYear = /^\s(?:of\s)?last\b/i
/** "by the 4 September earthquake": the date is of a thing. */
export const ofThing = /^\s\p{Ll}/u

const timeWord = new RegExp(
  `day|week|month|year|session|spring|summer|autumn|fall|winter|${monthNames}|tomorrow|tonight`,
  'i',
)
/** Without one of these it names no time. */
export function mayTellTime(words: string): boolean {
  return /\d/.test(words) || timeWord.test(words)
}

export const until = /\b(?:by|before|until|till|up to)\s/i

/** "Answers can be sent until 5 May", "they want it back by 5 May": something may be done, or must, up to a day. */
export const mayOrMust =
  /\b(?:can|may|must|should|shall|ha(?:s|ve) to|needs? to|please|wants?|expects?|demands?|stands|is open|are open|valid|extended)\b/i
/** "Sign by 5 May", "Take Action: Write to the board before 5 May": what readers are told to do. */
export const orderFirst =
  /^(?:take action:\s*)?(?:please,?\s|now,?\s)?(?:add|answer|apply|book|call|comment|complete|donate|email|enrol|enter|fill|give|have your say|help|join|nominate|object|order|pledge|post|register|reply|respond|return|send|share|sign|submit|support|take part|tell|vote|write)\b/i

/** When, the exact shapes first: "5 May 2027", "on Tuesday", "next month", "in December", "by the end of the year". */
export const timeShape = new RegExp(
  [
    String.raw`\b(?:the\s+)?end\s+of\s+(?:${monthNames})(?:\s+(?:1[6-9]|20|21)\d\d)?(?![\p{L}\d])`,
    String.raw`\b(?:${dateShape})(?![\p{L}\d])`,
    String.raw`\b(?:next|this|coming|later this)\s+(?:week|weekend|month|year|spring|summer|autumn|fall|winter|${dayNames})\b`,
    String.raw`\bthe\s+(?:end|beginning|middle)\s+of\s+(?:the|this|next)\s+(?:week|month|year|session)\b`,
    String.raw`(?<=\bin\s)(?:early |late |mid-)?(?:${monthNames})\b`,
    String.raw`\b(?:on\s(?!${dateShape}))?${dayNames}\b`,
    String.raw`\b(?:tomorrow|tonight)\b`,
  ].join('|'),
  'giu',
)
