// Does a line hold a web address? A dot between letters with no blank is one, unless it ends an initial or a short abbreviation
// before a name: J.R. Example, St.John, Dr.Müller. Full-width and ideographic dots are dots. Pure.

const start = /\/\/|(?<![\p{L}\p{N}])www\./iu
const dot = /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}\p{N}-]+)\.(?=(\p{L}[\p{L}\p{M}]+))/gu
const domainEnd =
  /^(?:com|net|org|info|biz|xyz|top|site|online|shop|club|link|click|live|store|app|dev|page|news|vip)$/i

export function holdsWebAddress(line: string): boolean {
  const text = line.normalize('NFKC').replace(/[。｡]/g, '.')
  if (!/[./]/.test(text)) return false
  if (start.test(text)) return true
  return [...text.matchAll(dot)].some(([, before = '', after = '']) => !isAbbreviated(before, after))
}

/** At most three letters and capitalised, before what looks like a name. Many scripts have no capitals. */
function isAbbreviated(before: string, after: string): boolean {
  if (before.replace(/\p{M}/gu, '').length > 3 || !/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(before)) return false
  return isName(after) && !domainEnd.test(after)
}

/** Not two capitals, which are a country's domain. */
function isName(after: string): boolean {
  return /^(?:[\p{Lt}\p{Lo}]|\p{Lu}(?:[^\p{Lu}]|\p{Lu}{2}))/u.test(after)
}
