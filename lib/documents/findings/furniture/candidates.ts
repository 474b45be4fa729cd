// Lines of the document that could stand as its headline, each verbatim, with one line on why. For a document without a headline,
// and for choice where there is one.

import { isOverlapping, spanOf, type Span } from '@/lib/core/span'
import type { HeadlineCandidate } from '@/lib/documents/draft-schema'
import { standingLines } from './standing-lines'
import { isStoryParagraph, type Surroundings } from './surroundings'

const longest = 180
const most = 4
const demand =
  /\b(?:calls? (?:on|for|upon)|calling (?:on|for|upon)|urges?|urging|demands?|demanding|asks?|asking|must|should|appeals? to|petition)\b/i

export function findCandidates(around: Surroundings, headline: Span | null): HeadlineCandidate[] {
  const all = [
    ...subheads(around),
    ...abstractLines(around),
    ...short(around),
    ...lead(around),
    ...demands(around),
  ]
  const seen = new Set([withoutStop(headline?.text ?? '')])
  const fresh = all.filter(
    (line) =>
      isWhole(line.text) &&
      !(headline && isOverlapping(line, headline)) &&
      !seen.has(withoutStop(line.text)) &&
      seen.add(withoutStop(line.text)),
  )
  return fresh.slice(0, most)
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '')
}

/** No half of a quotation, nothing that announces a list. */
function isWhole(text: string): boolean {
  const straight = text.split('"').length - 1
  return !/:$/.test(text) && straight % 2 === 0 && text.split('“').length === text.split('”').length
}

/** Subheads before the story: another headline, a deck; and what the writer set above all, however short. */
function subheads({ head }: Surroundings): HeadlineCandidate[] {
  return head
    .filter((line) => line.lineKind === null && line.kind !== 'list-item')
    .filter((line) => line.text.split(/\s+/).length >= 4 || (line.index === 0 && line.kind === 'heading'))
    .filter((line) => line.text.length <= longest && !/^by\b|:\s/i.test(line.text))
    .map((line) => candidate(line, 'A line above the story.'))
}

function abstractLines({ head, read }: Surroundings): HeadlineCandidate[] {
  const items = head.filter((line) => line.kind === 'list-item')
  const sentences = items.flatMap((item) =>
    read.sentences.filter((sentence) => sentence.block === item.index),
  )
  return sentences
    .filter(({ text }) => text.length <= longest)
    .map((span) => candidate(span, 'A point of the abstract.'))
}

/** What stands by itself and is about what the whole is about. */
function short(around: Surroundings): HeadlineCandidate[] {
  return standingLines(around)
    .slice(0, 2)
    .map((span) => candidate(span, 'A short sentence about what the document speaks of most.'))
}

/** "As doctors of the port, we …": before its comma nothing is said yet. */
const leading =
  /^(?:as|while|when|if|although|though|because|since|after|before|following|with|in|on|at|for|by|from|under|despite|amid|to)\b/i

function lead({ lines, read }: Surroundings): HeadlineCandidate[] {
  const first = lines.find(isStoryParagraph)
  const sentence = first && read.sentences.find(({ block }) => block === first.index)
  if (!sentence) return []
  if (sentence.text.length <= longest) return [candidate(sentence, 'The first sentence of the story.')]
  const clause = spanOf(read.text, sentence.start, sentence.start + clauseEnd(sentence.text))
  const saysSomething = clause && !(leading.test(clause.text) && !clause.text.includes(', '))
  return saysSomething ? [candidate(clause, 'The beginning of the first sentence.')] : []
}

/** The last comma, dash or semicolon within the limit; else the last space. */
function clauseEnd(text: string): number {
  const head = text.slice(0, longest)
  const comma = Math.max(
    head.lastIndexOf(', '),
    head.lastIndexOf('; '),
    head.lastIndexOf(' – '),
    head.lastIndexOf(' — '),
  )
  return comma > 40 ? comma : Math.max(head.lastIndexOf(' '), 1)
}

function demands({ read }: Surroundings): HeadlineCandidate[] {
  const short = read.sentences.filter(
    ({ text }) => text.length <= 140 && text.length >= 25 && demand.test(text),
  )
  return short.slice(0, 2).map((span) => candidate(span, 'A sentence that says what is asked.'))
}

function candidate({ start, end, text }: Span, reason: string): HeadlineCandidate {
  return { start, end, text, reason }
}
