// What surrounds a story: headline, byline, publisher, date, issue area. null where the document has none: nothing is guessed.

import type { Findings } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import { findByline } from './byline'
import { findCandidates } from './candidates'
import { findHeadline } from './headline'
import { findIssueArea } from './issue-area'
import { findPublished } from './published'
import { findPublisher } from './publisher'
import { findSurroundings, type Surroundings } from './surroundings'

export type Furniture = Pick<
  Findings,
  'headline' | 'byline' | 'publisher' | 'published' | 'issueArea' | 'headlineCandidates'
>

export function findFurniture(read: ReadText, around: Surroundings = findSurroundings(read)): Furniture {
  const headline = findHeadline(around)
  const publisher = findPublisher(around, headline)
  const byline = findByline(around, headline)
  return {
    headline,
    byline: byline?.start === publisher?.start ? null : byline,
    publisher,
    published: findPublished(around),
    issueArea: findIssueArea(around, headline),
    headlineCandidates: findCandidates(around, headline, [byline, publisher]),
  }
}
