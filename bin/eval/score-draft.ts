// A draft against its labels: counts by finding. Fragments of quotes and implied asks may be found and need not be.

import type { Draft } from '@/lib/documents/draft-schema'
import type { Labels } from './labels'
import { bare, isAkin, isSameName, overlap, pairUp, wordsOf } from './match'
import type { Tallies, Tally } from './tally'

export function scoreDraft(labels: Labels, draft: Draft): Tallies {
  return {
    ...scoreHead(labels, draft),
    ...(labels.callouts && { callouts: scoreCallouts(labels.callouts, draft) }),
    ...(labels.quotes && scoreQuotes(labels.quotes, draft)),
    ...(labels.figures && scoreFigures(labels.figures, draft)),
    ...(labels.asks && scoreAsks(labels.asks, draft)),
    ...(labels.orgs && { organisations: scoreOrganisations(labels.orgs, draft) }),
  }
}

function scoreHead(labels: Labels, draft: Draft): Tallies {
  const tallies: Tallies = {}
  for (const field of ['headline', 'byline', 'publisher', 'issueArea'] as const) {
    const label = labels[field]
    const text = draft[field]?.text
    if (label === undefined) continue
    const isRight = label !== null && text !== undefined && bare(label) === bare(text)
    tallies[field] = tally({
      right: isRight ? 1 : 0,
      given: text === undefined ? 0 : 1,
      wanted: label ? 1 : 0,
    })
  }
  return tallies
}

function scoreCallouts(labels: NonNullable<Labels['callouts']>, { callouts }: Draft): Tally {
  const pairs = pairUp(labels, callouts, (label, callout) =>
    label.kind === callout.kind ? overlap(label.text, callout.text) : 0,
  )
  return tally({ right: pairs.length, given: callouts.length, wanted: labels.length })
}

function scoreQuotes(labels: NonNullable<Labels['quotes']>, { quotes }: Draft): Tallies {
  const pairs = pairUp(labels, quotes, (label, quote) => overlap(label.text, quote.text))
  const whole = labels.filter(({ partial }) => !partial)
  const found = pairs.filter(({ wanted }) => !wanted.partial)
  const named = found.filter(({ wanted }) => wanted.speaker)
  const right = named.filter(({ wanted, found: { speaker } }) =>
    [wanted.speaker, wanted.speakerFull].some((name) => name && speaker && isSameName(name, speaker.text)),
  )
  const given = named.filter(({ found: { speaker } }) => speaker !== null).length
  const speakers = { right: right.length, given, wanted: whole.filter(({ speaker }) => speaker).length }
  return {
    quotes: { right: pairs.length, given: quotes.length, found: found.length, wanted: whole.length },
    speakers: tally(speakers),
  }
}

function scoreFigures(labels: NonNullable<Labels['figures']>, { figures }: Draft): Tallies {
  const pairs = pairUp(labels, figures, (label, figure) => overlap(label.text, figure.text))
  const counted = pairs.filter(({ wanted }) => wanted.of)
  const right = counted.filter(({ wanted, found }) => {
    const words = new Set(wordsOf(wanted.of ?? ''))
    return wordsOf(found.of?.text ?? '').some((word) => words.has(word))
  })
  const given = counted.filter(({ found }) => found.of !== null).length
  return {
    figures: tally({ right: pairs.length, given: figures.length, wanted: labels.length }),
    counted: tally({ right: right.length, given, wanted: counted.length }),
  }
}

function scoreAsks(labels: NonNullable<Labels['asks']>, { asks }: Draft): Tallies {
  const pairs = pairUp(labels, asks, (label, ask) => overlap(label.ask, ask.action.text))
  const isExplicit = ({ strength }: { strength?: string }) => strength !== 'implicit'
  const right = asks.filter(({ action, sentence }) =>
    labels.some((one) => overlap(one.sentence, sentence.text) >= 0.5 || overlap(one.ask, action.text) >= 0.5),
  )
  const found = pairs.filter(({ wanted }) => isExplicit(wanted)).length
  const aimed = pairs.filter(({ wanted }) => wanted.target)
  const hit = aimed.filter(
    ({ wanted, found: ask }) => ask.target && isAkin(wanted.target ?? '', ask.target.text),
  )
  const given = aimed.filter(({ found: ask }) => ask.target !== null).length
  return {
    asks: { right: right.length, given: asks.length, found, wanted: labels.filter(isExplicit).length },
    targets: tally({ right: hit.length, given, wanted: aimed.length }),
  }
}

/** Labels name the organisations that matter, not each: only what is missed can be told. */
function scoreOrganisations(labels: string[], { names }: Draft): Tally {
  const found = names.filter(({ kind }) => kind === 'organisation')
  const hits = labels.filter((label) =>
    found.some(({ text }) => bare(text) === bare(label) || overlap(text, label) >= 0.6),
  )
  return { right: 0, given: 0, found: hits.length, wanted: labels.length }
}

function tally({ right, given, wanted }: { right: number; given: number; wanted: number }): Tally {
  return { right, given, found: right, wanted }
}
