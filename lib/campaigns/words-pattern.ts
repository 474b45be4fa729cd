// Finds words in a document however it breaks its lines between them: any run of white space is as good as another. Pure.

import { literally } from '@/lib/core/literally'

/** Matches nothing where there are no words. */
export function wordsPattern(words: string): RegExp {
  const parts = words.trim().split(/\s+/).map(literally)
  return new RegExp(parts.join('\\s+') || '(?!)')
}
