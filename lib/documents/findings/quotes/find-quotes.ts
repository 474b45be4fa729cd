// first version
import type { Name, Quote } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
export function findQuotes(_read: ReadText, _names: Name[]): Quote[] {
  return []
}
