// Shapes of dates and times of day, shared by what looks for them (published) and what must leave them out (figures, headlines).

/** As they are written within a sentence. */
export const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December'
export const dayNames = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'
const day = '(?:[0-3]?\\d)(?:st|nd|rd|th)?'
const year = '(?:1[6-9]|20|21)\\d\\d'

/** A calendar day, or a month with its year. */
export const dateShape = [
  `${weekday}${day}\\s+(?:of\\s+)?${month},?\\s+${year}`,
  `${weekday}${month}\\s+${day}(?:,?\\s+${year})?`,
  `${weekday}${day}\\s+${month}`,
  `${month},?\\s+${year}`,
  `${year}-[01]\\d-[0-3]\\d`,
  `[0-3]?\\d[/.][0-3]?\\d[/.](?:${year}|\\d\\d)`,
].join('|')

export const timeShape = '\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?'

const dateLine = new RegExp(
  `^(?:volume\\s+\\d+\\s*[:,]\\s*)?(?:(?:first\\s+)?(?:published|posted|updated|released|issued|delivered|given|presented|adopted|submitted|debated|heard|tabled|date[d]?|last\\s+(?:modified|updated))(?:\\s+on|\\s+at)?\\s*:?\\s*)?` +
    `(${dateShape})(?:\\s*(?:,|\\||·|–|-|at|T)?\\s*(?:${timeShape})[^\\n]{0,20}|,\\s+[^\\n,]{3,50}\\bday)?(?::|(?:\\t|\\s{3,})[^\\n]{0,60})?$`,
  'i',
)

/** Where the date stands in a line that is nothing but a date (with its label and time of day); null otherwise. */
export function dateInLine(line: string): { start: number; end: number } | null {
  if (line.length > 90 || !/\d/.test(line)) return null
  const date = dateLine.exec(line)?.[1]
  if (!date) return null
  const start = line.indexOf(date)
  return { start, end: start + date.length }
}
