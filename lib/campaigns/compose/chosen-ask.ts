// The ask that a petition carries, found by the passages it was made of; undefined where it was made of no ask. Pure.

import { isInside } from '@/lib/core/span'
import type { Ask, PetitionProposal } from '@/lib/documents/draft-schema'

export function chosenAsk(asks: Ask[], { from }: Pick<PetitionProposal, 'from'>): Ask | undefined {
  return asks.find(({ action }) => from.some((span) => isInside(action, span) || isInside(span, action)))
}
