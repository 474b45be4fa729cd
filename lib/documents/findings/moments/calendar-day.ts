// A date in words as a calendar day: "5 May 2027", "May 5", "2027-05-05", "the end of May" as its last. Without a year it is the
// first such day from `from` on; null where the words name no single day. Pure.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Of a month, in a leap year. */
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `from`: the day the document was published, `YYYY-MM-DD`, where that is known. */
export function calendarDay(words: string, from: string | null): string | null {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(words)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const month =
    months.indexOf(/\p{L}{3,}/gu.exec(withoutWeekday(words))?.[0].slice(0, 3).toLowerCase() ?? '') + 1
  const day = /\bend of\b/i.test(words)
    ? 'last'
    : Number(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(words)?.[1] ?? 0)
  if (month === 0 || day === 0) return null
  const year = /\b(?:1[6-9]|20|21)\d\d\b/.exec(words)?.[0]
  return year ? dayOf(Number(year), month, day) : firstFrom(from, month, day)
}

function withoutWeekday(words: string): string {
  return words
    .replace(
      /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?|\b(?:end|of|on|the|st|nd|rd|th)\b/gi,
      ' ',
    )
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '')
}

type Day = number | 'last'

function firstFrom(from: string | null, month: number, day: Day): string | null {
  if (!from) return null
  const year = Number(from.slice(0, 4))
  const same = dayOf(year, month, day)
  return same && same < from ? dayOf(year + 1, month, day) : same
}

/** Null for a 31st of June. */
function dayOf(year: number, month: number, which: Day): string | null {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 && !isLeap ? 28 : (days[month - 1] ?? 0)
  const day = which === 'last' ? last : which
  if (day < 1 || day > last) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
