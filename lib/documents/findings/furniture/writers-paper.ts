// The paper that stands beside its writer, or under the name: "Jane Roe, Quay Chronicle", "By Jane Roe | The Quay Times | 4 May 2021",
// "Quay Times Staff Writer", "Jane Roe is a reporter at the Quay Times."

import { spanOf, type Span } from '@/lib/core/span'
import { isPersonName } from '../names/person-shape'
import { isPaperName } from './publisher-shapes'
import type { Line, Surroundings } from './surroundings'

const divided = /\s*(?:,\s|\s[|•·–—-]\s)\s*/
const by = /^by\s/i
const staff = /\s(?:Staff (?:Writer|Reporter)|Staff|Correspondent|Reporter)$/
const employed =
  /\bis an? (?!freelance)(?:\p{L}[\p{L}-]* ){0,3}?(?:reporter|columnist|correspondent|journalist|editor|(?:staff|editorial|opinion) writer) (?:at|for|with) (?:the )?(\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:of |and |& )?\p{Lu}[\p{L}\p{N}&'’-]*){0,4})/u
const lastLines = 4
const longestLine = 120

export function writersPaper({ read, head, lines }: Surroundings): Span | null {
  const name = (line: Line, text: string) => {
    const start = line.start + line.text.indexOf(text)
    return spanOf(read.text, start, start + text.length)
  }
  for (const [at, line] of head.entries()) {
    const paper =
      line.text.length <= longestLine
        ? (besideName(line.text) ?? underName(line.text, head[at - 1]))
        : undefined
    if (paper) return name(line, paper)
  }
  for (const line of lines.slice(-lastLines)) {
    const paper = employed.exec(line.text)?.[1]
    if (paper && !isPersonName(paper)) return name(line, paper)
  }
  return null
}

/** "Jane Roe" of "Jane Roe, Quay Chronicle" */
export function writerBesidePaper(line: string): string | undefined {
  const [first = '', second] = line.split(divided)
  return second && isPersonName(first) && isPaperName(second) ? first : undefined
}

/** "Associated Press" under "Jane Roe" */
function underName(line: string, above: Line | undefined): string | undefined {
  return above && isPersonName(above.text.replace(by, '')) && isPaperName(line) ? line : undefined
}

function besideName(line: string): string | undefined {
  if (writerBesidePaper(line.replace(by, ''))) return line.split(divided)[1]
  const paper = staff.test(line) ? line.replace(staff, '').split(divided).at(-1) : undefined
  return paper && isPaperName(paper) ? paper : undefined
}
