// first version
import type { Figure } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
export function findFigures(_read: ReadText): Figure[] {
  return []
}
