// The words of a run, each with its place and its plain form, and whether one of them is a word of bodies.

import { matchesIn } from '@/lib/core/matches-in'
import { organisationWords } from './organisation-words'

export type RunWord = { at: number; word: string; plain: string }

export function wordsOf(text: string): RunWord[] {
  return matchesIn(text, /\S+/g).map(({ index, 0: word }) => ({
    at: index,
    word,
    plain: word
      .toLowerCase()
      .replace(/[.,]$/, '')
      .replace(/['’]s$/, ''),
  }))
}

export function hasBodyWord(text: string): boolean {
  return wordsOf(text).some(({ plain }) => organisationWords.has(plain))
}
