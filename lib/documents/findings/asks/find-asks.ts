// first version
import type { Ask, Quote } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
export function findAsks(_read: ReadText, _quotes: Quote[]): Ask[] {
  return []
}
