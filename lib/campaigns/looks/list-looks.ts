// What an editor should look at before a page goes public, though nothing of it stops publication: words that tell a time only beside
// the day they were written on, as of when each figure holds, words of another side set apart, documents that disagree. Pure.

import { isInside } from '@/lib/core/span'
import { listDisagreements, tellDisagreements } from '../compose/shared-evidence'
import { inLine } from '../compose/templates'
import { pageWords } from '../page-words'
import type { SourceRef } from '../story'
import type { TeamCampaign, TeamDocument } from '../team-view'
import { sourcesOf } from '../used-passages'
import { disputedQuotes, tellDisputed } from './disputed-quotes'
import { asOf } from './figure-dates'
import { hasNameOf } from './has-name-of'
import { opening } from './opening'
import { swappedSpeakers } from './swapped-speakers'
import { timeWordsIn } from './time-words'

export type Looked = Pick<
  TeamCampaign,
  'headline' | 'issueArea' | 'target' | 'action' | 'wording' | 'reasons' | 'story' | 'documents'
>

export function listLooks(campaign: Looked): string[] {
  return [
    ...timeLooks(campaign),
    ...figureLooks(campaign),
    ...sideLooks(campaign),
    ...speakerLooks(campaign),
    ...swappedLooks(campaign),
    ...tellDisputed(disputedQuotes(campaign.documents)),
    ...originalLooks(campaign),
    ...tellDisagreements(listDisagreements(campaign.documents)),
  ].filter((sentence, index, all) => all.indexOf(sentence) === index)
}

function timeLooks(campaign: Looked): string[] {
  return pageWords(campaign).flatMap(({ place, text }) =>
    timeWordsIn(text).map((words) => `Time: “${words}” in ${place} is true beside its day only.`),
  )
}

/** Every figure that a passage of the page has; those of a document that hold as of the same day in one line. */
function figureLooks({ reasons, story, documents }: Looked): string[] {
  const alike = new Map<string, Set<string>>()
  for (const source of [...reasons, ...story].flatMap(sourcesOf)) {
    const document = documents.find(({ n }) => n === source.n)
    const inside = document?.findings.figures.filter((figure) => isInside(figure, source)) ?? []
    for (const { text, sentence } of inside) {
      const when = `(document ${source.n}): ${asOf(inLine(sentence), document?.published ?? null)}.`
      alike.set(when, (alike.get(when) ?? new Set()).add(inLine({ text })))
    }
  }
  return [...alike].map(([when, figures]) => {
    return `${figures.size > 1 ? 'Figures' : 'Figure'}: ${[...figures].join(' · ')} ${when}`
  })
}

/** Pull quotes of which nothing shows that they are of our side. */
function sideLooks({ reasons, story, documents }: Looked): string[] {
  return [...reasons, ...story].flatMap((block) => {
    const quote = block.type === 'pull-quote' && block.source ? quoteAt(documents, block.source) : undefined
    if (!quote || quote.side === 'ours') return []
    const whose = quote.side === 'theirs' ? 'the other side' : 'a side that is not clear'
    return [`Quote: “${opening(quote.text)}” is of ${whose}. ${quote.sideReason ?? ''}`.trim()]
  })
}

/** A pull quote whose speaker is, in its document, another one. */
function speakerLooks({ reasons, story, documents }: Looked): string[] {
  return [...reasons, ...story].flatMap((block) => {
    const quote = block.type === 'pull-quote' && block.source ? quoteAt(documents, block.source) : undefined
    if (!quote || block.type !== 'pull-quote' || !block.speaker) return []
    const said = quote.speaker
    if (said && hasNameOf(block.speaker, said.text)) return []
    return [
      `Quote: “${opening(quote.text)}” is said by ${block.speaker} on the page, by ${said ? inLine(said) : 'nobody who is found'} in its document.`,
    ]
  })
}

/** The same within a paragraph. */
function swappedLooks(campaign: Looked): string[] {
  const texts = pageWords(campaign).map(({ text }) => text)
  return swappedSpeakers(texts, campaign.documents).map(
    ({ words, name, said }) =>
      `Quote: “${opening(words)}” is said by ${inLine({ text: name })} on the page, by ${inLine({ text: said })} in its document.`,
  )
}

/** Excerpts say where the whole can be read. */
function originalLooks({ documents }: Looked): string[] {
  return documents
    .filter(({ rights, originalUrl }) => rights === 'quoted' && !originalUrl)
    .map(
      ({ name }) =>
        `Original: “${name}” is quoted in excerpts, and the page cannot say where to read the whole: please give the address of the original.`,
    )
}

function quoteAt(documents: TeamDocument[], { n, start }: SourceRef) {
  const document = documents.find((each) => each.n === n)
  return document?.findings.quotes.find((quote) => quote.start <= start && start < quote.end)
}
