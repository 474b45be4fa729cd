// Is a text a table of values (CSV, or with semicolons or tabs), and no prose? Told by a mark that parts nearly every line into as many
// fields. A comma of prose has a blank or a closing mark behind it, one inside of a number three digits; what stands in quotation
// marks is one field.

const marks = [',', ';', '\t']
const headLength = 64_000
const fewestLines = 3
/** Of the lines: a title above the table, or a sum below it, has other fields. */
const likeShare = 0.9

export function isTableOfValues(text: string): boolean {
  if (/^\s*</.test(text)) return false
  const head = text.slice(0, headLength).replace(/(?<!\d)(\d{1,3}),(?=\d{3}(?!\d))/g, '$1 ')
  return marks.some((mark) => head.includes(mark) && isParted(fieldCounts(head, mark)))
}

function isParted(counts: number[]): boolean {
  const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
  const alike = counts.filter((count) => count === usual).length
  return counts.length >= fewestLines && usual > 1 && alike >= likeShare * counts.length
}

/** Of each line that is not blank. */
function fieldCounts(text: string, mark: string): number[] {
  const counts: number[] = []
  let [count, isBlank, isQuoted] = [1, true, false]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (letter === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (letter === '\n') {
      if (!isBlank) counts.push(count)
      ;[count, isBlank] = [1, true]
      continue
    } else if (letter === mark && isBetween(text, at, { count, isBlank })) count++
    if (isBlank && letter.trim()) isBlank = false
  }
  return isBlank || isQuoted ? counts : [...counts, count]
}

type Line = { count: number; isBlank: boolean }

/** Not an indent, and not the comma at the end of a line of prose: a line of fields may end with an empty one. */
function isBetween(text: string, at: number, { count, isBlank }: Line): boolean {
  const isField = !isBlank || text[at] !== '\t'
  const next = text[at + 1] ?? '\n'
  return isField && (text[at] === '\t' || /[^\s”’'»)\]]/.test(next) || (count > 1 && /[\r\n]/.test(next)))
}
