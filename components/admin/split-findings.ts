// Everything found in a document as marks on its text: the text is cut wherever a mark begins or ends, so that marks
// may lie in one another or overlap, and each piece knows all that was found there. Pure.

import type { FindingUse } from '@/lib/campaigns/place-finding'
import type { Span } from '@/lib/core/span'
import { formatCalendarDay } from '@/lib/core/format'
import type { Findings, Moment } from '@/lib/documents/draft-schema'

export const findingKinds = {
  headline: 'Headline',
  candidate: 'Could be a headline',
  byline: 'Byline',
  publisher: 'Publisher and date',
  area: 'Issue area',
  summary: 'Summary',
  callout: 'Call-out',
  quote: 'Quote',
  figure: 'Figure',
  ask: 'Ask',
  name: 'Name',
  moment: 'Moment',
} as const

export type FindingKind = keyof typeof findingKinds
export type Finding = {
  ref: string
  kind: FindingKind
  start: number
  end: number
  /** What is known about it, in words. */
  about: string
  uses: FindingUse[]
}
export type Piece = { start: number; text: string; findings: Finding[] }

export function listFindings(findings: Findings): Finding[] {
  const { headline, byline, publisher, published, issueArea } = findings
  return [
    ...one('headline', headline, { kind: 'headline', about: 'Headline', uses: ['headline'] }),
    ...one('byline', byline, { kind: 'byline', about: 'Byline', uses: [] }),
    ...one('publisher', publisher, { kind: 'publisher', about: 'Publisher', uses: [] }),
    ...one('published', published, { kind: 'publisher', about: 'Published', uses: [] }),
    ...one('issueArea', issueArea, { kind: 'area', about: 'Issue area', uses: ['issueArea'] }),
    ...many('headlineCandidates', findings.headlineCandidates, candidateMark),
    ...many('summary', findings.summary, () => summaryMark),
    ...many('callouts', findings.callouts, calloutMark),
    ...many('quotes', findings.quotes, quoteMark),
    ...many('figures', findings.figures, figureMark),
    ...findings.asks.flatMap(askFindings),
    ...many('moments', findings.moments ?? [], momentMark),
    ...many('names', findings.names, ({ kind }) => ({
      kind: 'name',
      about: `Name: ${kind}`,
      uses: ['target'],
    })),
  ]
}

type Mark = Pick<Finding, 'kind' | 'about' | 'uses'>

function one(ref: string, span: Span | null, mark: Mark): Finding[] {
  return span ? [{ ref, start: span.start, end: span.end, ...mark }] : []
}

function many<T extends Span>(list: string, items: T[], mark: (item: T) => Mark): Finding[] {
  return items.flatMap((item, index) => one(`${list}.${index}`, item, mark(item)))
}

const summaryMark: Mark = { kind: 'summary', about: 'Summary', uses: ['reasons', 'story', 'headline'] }

function candidateMark({ reason }: Findings['headlineCandidates'][number]): Mark {
  return { kind: 'candidate', about: `Could be the headline: ${reason}`, uses: ['headline'] }
}

function calloutMark({ kind }: Findings['callouts'][number]): Mark {
  return { kind: 'callout', about: `Call-out: ${kind.replace('-', ' ')}`, uses: ['story', 'headline'] }
}

const sideWords = { ours: 'our side', theirs: 'the other side', unknown: 'side unknown' }

function quoteMark({ speaker, role, side, sideReason, outlet }: Findings['quotes'][number]): Mark {
  const who = [speaker?.text, role?.text].filter(Boolean).join(', ') || 'speaker unknown'
  const reported = outlet ? `, as reported by ${outlet.text}` : ''
  const why = sideReason ? `: ${sideReason}` : ''
  const about = `Quote: ${who}${reported} (${sideWords[side]}${why})`
  return { kind: 'quote', about, uses: ['story', 'reasons', 'headline'] }
}

function figureMark({ of }: Findings['figures'][number]): Mark {
  return { kind: 'figure', about: of ? `Figure: ${of.text}` : 'Figure', uses: ['story'] }
}

function momentMark({ kind, on, what }: Moment): Mark {
  const about = `${kind === 'deadline' ? 'Deadline' : 'Moment'}: ${what?.text ?? 'a day'}${on ? `, ${formatCalendarDay(on)}` : ''}`
  return { kind: 'moment', about, uses: on ? ['deadlineOn', 'deliverOn', 'story'] : ['story'] }
}

function askFindings(
  { sentence, target, action, strength }: Findings['asks'][number],
  index: number,
): Finding[] {
  const ref = `asks.${index}`
  return [
    ...one(`${ref}.sentence`, sentence, {
      kind: 'ask',
      about: `Ask, ${strength}`,
      uses: ['story', 'reasons'],
    }),
    ...one(`${ref}.target`, target, { kind: 'ask', about: 'Who is asked', uses: ['target'] }),
    ...one(`${ref}.action`, action, { kind: 'ask', about: 'To do what', uses: ['action', 'headline'] }),
  ]
}

/** The whole text in order; within a piece the shortest finding comes first. A piece begins at each of `starts` as well. */
export function splitText(text: string, findings: Finding[], starts: number[] = []): Piece[] {
  const within = findings.filter(({ start, end }) => start < end && end <= text.length)
  const more = starts.filter((start) => start >= 0 && start < text.length)
  const cuts = [
    ...new Set([0, text.length, ...more, ...within.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b)
  const byStart = [...within].sort((a, b) => a.start - b.start)
  let open: Finding[] = []
  let next = 0
  return cuts.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start)
    while (byStart[next] && byStart[next]!.start <= start) open.push(byStart[next++]!)
    const found = [...open].sort((a, b) => a.end - a.start - (b.end - b.start))
    return { start, text: text.slice(start, cuts[index + 1]), findings: found }
  })
}
