// Lines of the document that could stand as its headline, each verbatim, with one line on why. For a document without a headline,
// and for choice where there is one.

import { isOverlapping, spanOf, type Span } from '@/lib/core/span'
import type { HeadlineCandidate } from '@/lib/documents/draft-schema'
import { finiteVerbs } from '../asks/ask-words'
import { calloutSentenceKind } from '../callouts/callout-sentences'
import { dateShape } from '../dates'
import { datelineLength } from '../quotes/dateline'
import { isLeaning } from '../stands-alone'
import { isMasthead } from './masthead'
import { standingLines } from './standing-lines'
import { isLetter, isStoryParagraph, type Surroundings } from './surroundings'

const longest = 180
/** What tells that a clause goes on may stand behind the limit. */
const longestWord = 20
const most = 4
const demand =
  /\b(?:calls? (?:on|for|upon)|calling (?:on|for|upon)|urges?|urging|demands?|demanding|asks?|asking|must|should|appeals? to|petition)\b/i

/** Behind a comma or a dash: how, why, while what. */
const goingOn =
  /(?:, (?=(?:which|who|whose|where|when|while|as|after|before|because|but|so|following|amid|despite|in|on|for|with|by|at|from|[a-z]+ing)\b|[^,]{2,80} (?:says?|said)\b)|; | [–—-] | (?=(?:calling|urging|asking|demanding|warning|because|while|after|amid|despite) ))/g
const aside = /(?:,| [–—-]) (?:which|who|whose|where)\b.*$/
const leading =
  /^(?:as|while|when|if|although|though|because|since|after|before|following|with|in|on|at|for|by|from|under|despite|amid|to)\b/i
const verb = new RegExp(`\\s(?:${finiteVerbs}|must|should|may|might|[a-z]{3,}ed|[a-z]{2,}(?<!s)s)\\s`)

/** `names`: who wrote the document and whose it is. */
export function findCandidates(
  around: Surroundings,
  headline: Span | null,
  names: (Span | null)[],
): HeadlineCandidate[] {
  const all = [
    ...aboveStory(
      around,
      headline,
      names.flatMap((name) => name?.text ?? []),
    ),
    ...standing(around),
    ...lead(around),
    ...demands(around),
  ]
  const fresh = new Map<string, HeadlineCandidate>()
  for (const line of all) {
    const text = withoutStop(line.text)
    const isKnown =
      fresh.has(text) || (headline && (isOverlapping(line, headline) || text === withoutStop(headline.text)))
    // Whether a line is of the story is the dearest question, and asked of few.
    if (fresh.size < most && !isKnown && isWhole(line.text) && isOfStory(line.text)) fresh.set(text, line)
  }
  return [...fresh.values()]
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '')
}

/** A line of the document's own, and none that stands over or under every text of its kind. */
function isOfStory(text: string): boolean {
  return (
    /^[“"‘'(]?[\p{L}\d]/u.test(text) && !formal.test(text) && !isMasthead(text) && !calloutSentenceKind(text)
  )
}

/** "The quay suffers from": the line goes on below. */
const broken = /\s(?:a|an|and|at|by|for|from|in|of|on|or|that|the|to|with|which)$/

/** No half of a quotation or of a line, nothing that announces a list. */
function isWhole(text: string): boolean {
  const straight = text.split('"').length - 1
  return (
    !/:$/.test(text) &&
    !broken.test(text) &&
    straight % 2 === 0 &&
    text.split('“').length === text.split('”').length
  )
}

/** What greets, asks or answers, counts or credits. */
const formal =
  /^(?:dear|whereas|why this|must (?:not )?(?:be|have))\b|^[qa]: |^\d[\d,.]* have signed\b|\((?:[^()]*\/)?(?:istock|getty|reuters|afp|ap|shutterstock|flickr)[^()]*\)/i
/** Who wrote it, where from and when, what it is about in key words. */
const label = /^(?:by|from|written|started|posted|published|sourced|photo|print|goal)\b|[:/]\s/i
/** "To the Minister of Ports, Ada Stone" */
const addressed = /^To (?:[Tt]he |[Oo]ur )?\p{Lu}/u
const dated = new RegExp(`\\b(?:${dateShape}|(?:19|20)\\d\\d)\\b`, 'i')

/** "Letter from the Crews to the Harbour Office" */
const namesReader = /\bletter\b.* to\b/i

/** Above a letter's greeting stand its reader's name, office and house: there only what says something could be a headline. */
function aboveStory(around: Surroundings, headline: Span | null, names: string[]): HeadlineCandidate[] {
  const lines = [...subheads(around, names), ...abstractLines(around)]
  const hasReader = namesReader.test(headline?.text ?? '') || isLetter(around.head)
  return hasReader ? lines.filter(({ text }) => verb.test(text)) : lines
}

/** Subheads before the story: another headline, a deck; and what the writer set above all, however short. */
function subheads({ head }: Surroundings, names: string[]): HeadlineCandidate[] {
  return head
    .filter((line) => line.lineKind === null && line.kind !== 'list-item')
    .filter((line) => line.text.split(/\s+/).length >= 4 || (line.index === 0 && line.kind === 'heading'))
    .filter(
      ({ text }) => text.length <= longest && !label.test(text) && !addressed.test(text) && !dated.test(text),
    )
    .filter(({ text }) => !names.some((name) => text.includes(name)))
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
function standing(around: Surroundings): HeadlineCandidate[] {
  return standingLines(around)
    .slice(0, 2)
    .map((span) => candidate(span, 'A short sentence about what the document speaks of most.'))
}

function lead({ lines, read }: Surroundings): HeadlineCandidate[] {
  const first = lines.find(isStoryParagraph)
  const sentence = first && read.sentences.find(({ block }) => block === first.index)
  if (!sentence) return []
  const told = withoutDateline(read.text, sentence)
  if (told.text.length <= longest) return [candidate(told, 'The first sentence of the story.')]
  const clause = spanOf(read.text, told.start, told.start + clauseEnd(told.text))
  return clause ? [candidate(clause, 'The beginning of the first sentence.')] : []
}

function withoutDateline(text: string, { start, end, text: words }: Span): Span {
  return spanOf(text, start + datelineLength(words), end)!
}

/** Where a clause ends that says something by itself: before what only goes on telling; 0 where there is none within the limit. */
function clauseEnd(text: string): number {
  const ends = [...text.slice(0, longest + longestWord).matchAll(goingOn)].map(({ index }) => index)
  return ends.filter((end) => end > 30 && end <= longest && says(text.slice(0, end))).at(-1) ?? 0
}

/** "As doctors of the port", "The league – which has its office in Dale": nothing is said yet. */
function says(clause: string): boolean {
  const plain = clause.replace(aside, '')
  return verb.test(plain) && !(leading.test(plain) && !plain.includes(', '))
}

function demands({ read }: Surroundings): HeadlineCandidate[] {
  const short = read.sentences.filter(
    ({ text }) => text.length <= 140 && text.length >= 25 && demand.test(text) && !isLeaning(text),
  )
  return short
    .slice(0, 2)
    .map((span) => candidate(withoutDateline(read.text, span), 'A sentence that says what is asked.'))
}

function candidate({ start, end, text }: Span, reason: string): HeadlineCandidate {
  return { start, end, text, reason }
}
