// The issue area: a labelled line, or the category that stands over the headline. Words for a kind of text ("News", "Opinion")
// are no issue, and a name over the headline of which the story speaks is a letterhead.

import { spanOf, type Span } from '@/lib/core/span'
import { isPersonName } from '../names/person-shape'
import { organisationWords } from '../names/organisation-words'
import { roleNouns } from '../names/role-words'
import { isSubject } from '../names/subject-words'
import { isAllCapitals, isTitleCase } from '../letter-case'
import { lineKindOf } from './line-kinds'
import { findLabelled, issueAreaLabel } from './labelled'
import { petitionNote } from './petition-note'
import type { Line, Surroundings } from './surroundings'

const mostWords = 5

export function findIssueArea(around: Surroundings, headline: Span | null): Span | null {
  const { read, head, tail, lines } = around
  const near = [...head, ...tail]
  const labelled =
    findLabelled(read.text, near, issueAreaLabel) ?? petitionNote(read.text, lines)?.issueArea ?? null
  if (labelled || !headline) return labelled
  const at = near.findIndex((line) => line.start <= headline.start && line.end > headline.start)
  const line = near[at - 1]
  const part = line && lastPart(read.text, line)
  return part && isIssue({ ...line, ...part }, read.text) ? part : null
}

function isIssue(line: Line, text: string): boolean {
  const words = line.text.split(/\s+/)
  if (line.lineKind !== null || words.length > mostWords || /[.!?:;\d@]/.test(line.text)) return false
  if (line.text.includes(',') && !areSubjects(words)) return false
  if (words.some((word) => roleNouns.has(word.toLowerCase()))) return false
  if (line.kind !== 'heading' && line.kind !== 'line') return false
  if (isPersonName(line.text) || words.some((word) => organisationWords.has(word.toLowerCase()))) return false
  return (words.length === 1 || isTitleCase(line.text) || isAllCapitals(line.text)) && !isSpokenOf(line, text)
}

/** "Water, Transport": of a place and its country neither word is a subject. */
function areSubjects(words: string[]): boolean {
  return words.some((word) => isSubject(word.replace(/,$/, '')))
}

function isSpokenOf(line: Line, text: string): boolean {
  return !isAllCapitals(line.text) && text.split(line.text, 3).length > 2
}

/** "Home > Issues > Water", "Water | Press release": the last part that is not a kind of text. */
function lastPart(text: string, line: Line): Span | null {
  let end = line.end
  for (const part of line.text.split(/[>»|/•·]/).reverse()) {
    const span = spanOf(text, end - part.length, end)
    if (span && lineKindOf(span.text) === null) return span
    end -= part.length + 1
  }
  return null
}
