// Words that tell a time only beside the day they were written on: "this week", "currently", "yesterday". Pure.

const units =
  'morning|afternoon|evening|night|week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter'
/** "This may" is mostly no month. */
const months = 'january|february|march|april|june|july|august|september|october|november|december'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

const relative = new RegExp(
  [
    String.raw`\b(?:this|last|next|past|coming|previous) (?:${units}|${weekday})\b`,
    String.raw`\b(?:in|over|for|within) the (?:last|past|next|coming) (?:\p{L}+|\d+) ?(?:days?|weeks?|months?|years?|decades?)?\b`,
    String.raw`\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few) (?:days?|weeks?|months?|years?|decades?) ago\b`,
    String.raw`\b(?:in|over|during) (?:recent|these|the coming) (?:days|weeks|months|years|decades|times)\b`,
    String.raw`\b(?:these days|overnight|upcoming|recent|current|latest|half a year ago|a (?:day|week|month|year|decade) from now)\b`,
    String.raw`(?<!\b(?:act|sign|join|help|donate|give|share|stop|write|call|vote|speak)(?: up| out)? )\b(?:(?:right|just|until|by|for) )?now\b`,
    String.raw`\b(?:(?:last|this|next) (?:${months})|(?:in|since|by|until) (?:early |late |mid-)?(?:${months}|may))\b(?!,? (?:\d{1,2},? )?\d{4})`,
    String.raw`\b(?:today|tonight|tomorrow|yesterday|currently|recently|lately|nowadays|at present|at the moment|so far|to date|earlier this \p{L}+|later this \p{L}+|already|soon|newly)\b`,
    String.raw`\b(?:on )?${weekday}\b`,
  ].join('|'),
  'giu',
)

/** Each as it stands, once. */
export function timeWordsIn(text: string): string[] {
  return [...new Set([...text.matchAll(relative)].map(([words]) => words.toLowerCase()))]
}
