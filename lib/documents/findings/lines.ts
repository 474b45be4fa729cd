// The lines of a canonical text, without their white space at both ends and without the empty ones. In a line far wider than any
// table's row, a wide gap is where a line ended before somebody joined them all.
// Linear in the text's length, whatever the text holds.

export type Line = {
  start: number
  end: number
  text: string
  /** Width of the white space before the first character. */
  indent: number
  /** Does an empty line (or the start of the text) stand before it? */
  afterGap: boolean
}

const lineContent = /[^\n\r\u2028\u2029]+/g
const widestRow = 400
const wideGap = / {8,}/

export function findLines(text: string, from = 0): Line[] {
  const lines: Line[] = []
  let previousEnd = from
  lineContent.lastIndex = from
  for (let match = lineContent.exec(text); match; match = lineContent.exec(text)) {
    for (const line of joinedLines(match[0], match.index)) {
      line.afterGap = lines.length === 0 || lineBreaks(text, previousEnd, line.start) !== 1
      previousEnd = line.end
      lines.push(line)
    }
  }
  return lines
}

function joinedLines(raw: string, at: number): Line[] {
  const parts = raw.length > widestRow ? raw.split(wideGap) : [raw]
  const lines: Line[] = []
  let from = 0
  for (const part of parts) {
    const start = raw.indexOf(part, from)
    const line = trimLine(part, at + start)
    if (line) lines.push(line)
    from = start + part.length
  }
  return lines
}

function trimLine(raw: string, at: number): Line | null {
  const body = raw.replace(/^[\s\0-\x1f\u200b]+/, '')
  const text = trimEnd(body)
  if (!text) return null
  const indent = raw.length - body.length
  return { start: at + indent, end: at + indent + text.length, text, indent, afterGap: false }
}

function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[\s\0-\x1f\u200b]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function lineBreaks(text: string, start: number, end: number): number {
  const gap = text.slice(start, end).replace(/\r\n/g, '\n')
  return gap.split(/[\n\r\u2028\u2029]/).length - 1
}
