// Words that tell a time only beside the day they were written on: "this week", "currently", "yesterday". Pure.

const units =
  'morning|afternoon|evening|night|week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

const relative = new RegExp(
  [
    String.raw`\b(?:this|last|next|past|coming|previous) (?:${units}|${weekday})\b`,
    String.raw`\b(?:in|over|for|within) the (?:last|past|next|coming) (?:\p{L}+|\d+) ?(?:days?|weeks?|months?|years?|decades?)?\b`,
    String.raw`\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few) (?:days?|weeks?|months?|years?|decades?) ago\b`,
    String.raw`\b(?:today|tonight|tomorrow|yesterday|currently|recently|lately|nowadays|at present|at the moment|so far|to date|earlier this \p{L}+|later this \p{L}+|right now|just now|until now|by now|already|soon|newly)\b`,
    String.raw`\b(?:on )?${weekday}\b`,
  ].join('|'),
  'giu',
)

/** Each as it stands, once. */
export function timeWordsIn(text: string): string[] {
  return [...new Set([...text.matchAll(relative)].map(([words]) => words.toLowerCase()))]
}
