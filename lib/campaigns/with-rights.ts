// The documents of a campaign with the rights an edit gives them, before it is saved. Pure.

import type { Rights } from './schema'
import type { TeamDocument } from './team-view'

/** By the number of the source; who is not named keeps its own. */
export type ChosenRights = Record<number, Rights>

export function withRights(documents: TeamDocument[], chosen: ChosenRights): TeamDocument[] {
  return documents.map((document) => ({ ...document, rights: chosen[document.n] ?? document.rights }))
}

export function changedRights(documents: TeamDocument[], chosen: ChosenRights): TeamDocument[] {
  return withRights(documents, chosen).filter(({ rights }, index) => rights !== documents[index]?.rights)
}
