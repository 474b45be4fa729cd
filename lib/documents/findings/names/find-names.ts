// first version
import type { Name } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
export function findNames(_read: ReadText): Name[] {
  return []
}
