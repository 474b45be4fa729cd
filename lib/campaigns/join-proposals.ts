// One campaign from several documents: the story of the first, evidence from all, the demand of the first that asks in so many words.
// What two of them have stands there once, with both as its sources; where they disagree on a number, the editor is told. Pure.

import { isInside, isOverlapping } from '@/lib/core/span'
import type { CampaignProposal } from './compose/compose-campaign'
import { asParagraphs, undisputed } from './compose/once-apart'
import { calls } from './compose/templates'
import { furtherSources, listDisagreements, tellDisagreements, type Source } from './compose/shared-evidence'
import { disputedQuotes, tellDisputed } from './looks/disputed-quotes'
import type { SourceRef, StoryBlock } from './story'
import { sourcesOf } from './used-passages'

/** What two documents can both have. */
type Shared = Extract<StoryBlock, { type: 'pull-quote' | 'key-figure' | 'paragraph' }>

/** The most passages that "Why this matters" holds. */
const mostReasons = 4
const evidence: StoryBlock['type'][] = ['pull-quote', 'key-figure', 'list', 'read-more']

export function joinProposals(proposals: CampaignProposal[], sources: Source[]): CampaignProposal {
  const [first, ...others] = proposals
  if (!first) throw new Error('no proposal to join')
  if (others.length === 0) return first
  const demanding = demandingOf(proposals)
  const { kind, target, action, wording, demand, goal } = proposals[demanding] ?? first
  const disagreements = listDisagreements(sources)
  const each = inTurn(proposals.map((proposal, index) => numbered(proposal.reasons, index + 1)))
  const reasons = undisputed(onceEach(each, sources), disagreements).slice(0, mostReasons)
  const above = reasons.flatMap(sourcesOf)
  const joined = reasons.filter((block) => 'also' in block).flatMap(sourcesOf)
  const told = asParagraphs(calledAs(first, kind), above, joined)
  const chapters = [told, ...others.map((other, index) => chapter(other, index + 2, above))]
  return {
    ...{ ...first, kind, target, action, wording, demand, goal },
    issueArea: proposals.find((proposal) => proposal.issueArea)?.issueArea ?? null,
    reasons,
    story: withoutBareHeadings(onceEach(chapters.flat(), sources)),
    notes: [
      ...tellDisagreements(disagreements).map((told) => `Figures: ${told}`),
      ...tellDisputed(disputedQuotes(sources)),
      ...(demanding > 0
        ? [`Demand: of document ${demanding + 1}, as document 1 asks for nothing in so many words.`]
        : []),
      ...proposals.flatMap(({ notes }, at) =>
        notesOf(notes, { isFirst: at === 0, isAsking: at === demanding }, at + 1),
      ),
    ],
  }
}

/** Explicit before implied; the order of the documents decides between equals. */
function demandingOf(proposals: CampaignProposal[]): number {
  const strengths = proposals.map(({ demand }) => demand)
  return Math.max(
    0,
    strengths.includes('explicit') ? strengths.indexOf('explicit') : strengths.indexOf('implicit'),
  )
}

/** The first document's story, with the call of the kind that the campaign is. */
function calledAs({ story, kind: own }: CampaignProposal, kind: CampaignProposal['kind']): StoryBlock[] {
  return story.map((block) =>
    block.type === 'take-action' && !block.source && block.title === calls[own]
      ? { ...block, title: calls[kind] }
      : block,
  )
}

const aboutTheHead = /^(?:Headline|Issue area|Call to act):/
const aboutTheDemand = /^(?:Kind|Ask|Action|Target|Wording|Open letter|Goal):/

/** Choices that were not taken from a document need no reason. */
function notesOf(
  notes: string[],
  { isFirst, isAsking }: Record<'isFirst' | 'isAsking', boolean>,
  n: number,
): string[] {
  return notes
    .filter((note) => (isFirst || !aboutTheHead.test(note)) && (isAsking || !aboutTheDemand.test(note)))
    .map((note) => `Document ${n}: ${note}`)
}

/** What a further document adds to the reasons above, under its headline: what is set apart, what would say why it matters, or its opening. */
function chapter(
  { story, reasons, headline }: CampaignProposal,
  n: number,
  above: SourceRef[],
): StoryBlock[] {
  const isNew = (block: StoryBlock) =>
    !sourcesOf(block).some((source) => above.some((other) => isSamePlace(source, other)))
  const parts = [
    story.filter(({ type }) => evidence.includes(type)),
    reasons,
    story.filter(({ type }) => type === 'paragraph'),
  ].map((blocks) => numbered(blocks, n).filter(isNew))
  const [apart = [], why = [], told = []] = parts
  const added = [apart, why].find((blocks) => blocks.length > 0) ?? told.slice(0, 1)
  return headline ? [{ type: 'heading', text: headline }, ...added] : added
}

function isSamePlace(one: SourceRef, other: SourceRef): boolean {
  return one.n === other.n && isOverlapping(one, other)
}

/** The best of each document, then the second of each, and so on. */
function inTurn(lists: StoryBlock[][]): StoryBlock[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
}

/** Each quote and figure where it comes first, with all its sources; the first document's paragraphs stay in any case. */
function onceEach(blocks: StoryBlock[], sources: Source[]): StoryBlock[] {
  const had: SourceRef[] = []
  return blocks.flatMap((block): StoryBlock[] => {
    if (block.type !== 'pull-quote' && block.type !== 'key-figure' && block.type !== 'paragraph')
      return [block]
    const also = furtherSources(block, sources)
    if (block.source && had.some((place) => isHad(block, place))) return []
    had.push(...also)
    return [also.length > 0 ? { ...block, also } : block]
  })
}

/** By where it begins: a quote is set apart without the comma at its end. A further document's paragraph holds the quote. */
function isHad({ type, source }: Shared, place: SourceRef): boolean {
  if (source?.n !== place.n) return false
  return type === 'paragraph' ? source.n > 1 && isInside(place, source) : source.start === place.start
}

function withoutBareHeadings(blocks: StoryBlock[]): StoryBlock[] {
  return blocks.filter(({ type }, index) => {
    const next = blocks[index + 1]
    return type !== 'heading' || (next !== undefined && next.type !== 'heading')
  })
}

function numbered(blocks: StoryBlock[], n: number): StoryBlock[] {
  return blocks.map((block) => {
    if (block.type === 'list') return { ...block, items: block.items.map((item) => renumber(item, n)) }
    return renumber(block, n)
  })
}

function renumber<T extends { source?: SourceRef | undefined }>(item: T, n: number): T {
  return item.source ? { ...item, source: { ...item.source, n } } : item
}
