// The lines of a canonical text, without their white space at both ends and without the empty ones.
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

export function findLines(text: string, from = 0): Line[] {
  const lines: Line[] = []
  let previousEnd = from
  lineContent.lastIndex = from
  for (let match = lineContent.exec(text); match; match = lineContent.exec(text)) {
    const line = trimLine(match[0], match.index)
    if (!line) continue
    line.afterGap = lines.length === 0 || lineBreaks(text, previousEnd, line.start) > 1
    previousEnd = line.end
    lines.push(line)
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
