// first version
import type { Callout } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
export function findCallouts(_read: ReadText): Callout[] {
  return []
}
