// Words that tell a time only beside the day they were written on: "this week", "currently", "in two weeks", "years ago". Pure.

import { dayNames, monthNames } from '@/lib/documents/findings/dates'

const spans = 'minute|hour|day|night|week|fortnight|month|quarter|year|decade'
const seasons = 'spring|summer|autumn|fall|winter'
const occasions = 'morning|afternoon|evening|weekend|term|session|parliament|season|semester|christmas|easter'
const unit = `(?:${spans}|${seasons})`
/** No month of a year that is named. */
const undated = String.raw`(?!,? (?:\d{1,2},? )?(?:of )?\d)`
const count = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|few|a few|a couple of|half an?)`
const near = '(?:last|past|next|coming|recent|previous)'

const families = [
  // this week · last night · next Tuesday · later this month · last May, not "last May 2019"
  String.raw`(?:(?:early|late|mid|earlier|later)[ -])?(?:this|last|next|past|coming|previous) (?:coming |past )?(?:(?:${spans}|${seasons}|${occasions}|${dayNames})\b|(?:${monthNames})\b${undated})`,
  // over the past two winters · in the next government · for the last 25 years · in recent weeks · the coming weeks · in these days
  String.raw`(?:in|over|for|within|during) (?:the )?${near} (?:(?:${count}|\p{L}+) )?${unit}s?\b`,
  String.raw`(?:in|over|during) these ${unit}s\b|the (?:coming|past|next|last) (?:${count} )?${unit}s\b|(?:the )?${unit}s ahead\b`,
  String.raw`(?:in|for|at) the next (?!to\b|of\b)\p{L}+`,
  // in two weeks · within days · in three months’ time, not "in two weeks of May" or "in a year of drought"
  String.raw`(?:with)?in (?:just |only |under )?(?:${count} (?:short )?(?!minute|hour)${unit}s?|(?<=within )${unit}s)\b(?:['’] time)?(?! (?:of|from|to|after|before)\b|-)`,
  // years ago · half an hour ago · two decades on · two days later · a year from now
  String.raw`(?:(?:${count} )?${unit}s?) (?:ago|from now|from today)\b|not (?:so )?long ago|the other day`,
  String.raw`(?:just )?${count} ${unit}s (?:on|later)(?=[,.;:]|$)`,
  // by the end of the year · at year-end · later in the month
  String.raw`(?:(?:by|at|before|until|towards) )?(?:the )?(?:end|beginning|start|middle) of (?:the|this|next|last) (?:${unit}|${occasions})\b|year[- ]end|(?:earlier|later) in the (?:${unit})`,
  // in June · by mid-March · since May, where no year is named
  String.raw`(?:in|since|by|until|till) (?:early |late |mid-)?(?:${monthNames})\b${undated}`,
  String.raw`(?:on )?${dayNames}\b(?!,? (?:the )?\d)`,
]

/** By themselves. */
const words = [
  'today|tonight|tomorrow|yesterday|currently|presently|recently|lately|nowadays|newly|already|soon|shortly|overnight',
  'these days|to this day|to date|so far|at present|at the moment|at the time of writing|in due course|in recent times|any day now|earlier today|ever since',
  'upcoming|forthcoming|imminent|impending|recent|current|latest|ongoing|no longer|under way|underway|for the first time in',
  String.raw`(?:(?:is|are|has|have|do|does|remains?) still|still (?:is|are|has|have|no|not|being|waiting|unable))`,
  String.raw`(?:has|have|had|was|were|is|are)? ?just (?:announced|voted|decided|published|released|begun|started|been|passed|approved|launched)`,
]
/** "Act now!" calls somebody, whatever the day. */
const now = String.raw`(?<!\b(?:act|sign|join|help|donate|give|share|stop|write|call|vote|speak)(?: up| out)? )\b(?:(?:right|just|until|by|for|as of) )?now\b`

const relative = new RegExp(
  String.raw`\b(?:${[...families, ...words.map((some) => `(?:${some})\\b`)].join('|')})|${now}`,
  'giu',
)

/** "This may help": no month. */
const isVerb = /\bmay$/

/** Each as it stands, once. */
export function timeWordsIn(text: string): string[] {
  const found = [...text.matchAll(relative)].map(([one]) => one.trim())
  return [...new Set(found.filter((one) => !isVerb.test(one)).map((one) => one.toLowerCase()))]
}
