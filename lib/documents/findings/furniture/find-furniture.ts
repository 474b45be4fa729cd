// first version
import type { Findings } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
export type Furniture = Pick<
  Findings,
  'headline' | 'byline' | 'publisher' | 'published' | 'issueArea' | 'headlineCandidates'
>
export function findFurniture(_read: ReadText): Furniture {
  return {
    headline: null,
    byline: null,
    publisher: null,
    published: null,
    issueArea: null,
    headlineCandidates: [],
  }
}
