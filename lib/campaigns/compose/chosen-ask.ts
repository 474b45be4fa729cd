// The asks that a petition carries, found by the passages it was made of; none where it was made of no ask. Pure.

import { isInside, type Span } from '@/lib/core/span'
import type { Ask, PetitionProposal } from '@/lib/documents/draft-schema'

type Made = Pick<PetitionProposal, 'from'>

export function chosenAsk(asks: Ask[], { from }: Made): Ask | undefined {
  return asks.find(({ action }) => from.some((span) => isInside(action, span) || isInside(span, action)))
}

/** All that it asks for: each passage with its ask, as they follow each other in its words. */
export function carriedAsks(asks: Ask[], { from }: Made): { ask: Ask; passage: Span }[] {
  return from.flatMap((passage) => {
    const ask = asks.find(({ action }) => isInside(passage, action))
    return ask ? [{ ask, passage }] : []
  })
}
