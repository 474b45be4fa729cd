// Words with capitals in a row, with the small words that names hold together ("Ministry of Water", "Customs and Border Guard"),
// and what stands around them. The raw material of names; nothing is decided here.

import { matchesIn } from '@/lib/core/matches-in'
import type { Sentence } from '../structure'

export type Run = {
  start: number
  end: number
  text: string
  /** A few words before and after, within the sentence. */
  before: string
  after: string
  opensSentence: boolean
  /** Found to be the name of one body, whatever stands in it. */
  isWhole?: boolean
}

/** "with Save the Rivers": a name, where its verb has a capital inside a sentence. */
const saving = String.raw`(?:(?<=[\p{Ll},]\s)(?:Save|Stop|Protect|Defend|Reclaim|Keep)\sthe\s)?`
/** "eKaledon" */
const capital = String.raw`(?:[aei](?=\p{Lu}\p{Ll})|(?<=\s)(?:al|el|ul)-(?=\p{Lu}))?\p{Lu}[\p{L}\p{M}\p{N}&’'.-]*`
const link = String.raw`(?:without(?=\sBorders)|of|for(?:\san?)?|and|on|&|\+|o(?:\ste)?|de|da|di|del|la|van|von|der|den|bin|ibn|al|y|dos|ten|te)\s(?:the\s|der\s|la\s)?`
const commonWord = /^\p{Lu}[\p{Ll}'’.-]*$/u
const opening = /^[^\p{L}\p{N}]{0,5}(\p{Lu}[\p{Ll}\p{M}]+)(?![\p{L}\p{N}&.-]|\s\p{Lu})/u
const runShape = new RegExp(
  String.raw`(?![a-z\s](?!\p{Lu}\p{Ll}))(?<![\p{L}\p{N}_@#/])${saving}${capital}(?:\s(?:${link}|(?<=\s(?:For|Of|Against)\s)the\s)?${capital}){0,11}`,
  'gu',
)

/** One word that begins a sentence has its capital from there: no run. */
export function findRuns(sentence: Sentence): Run[] {
  const runs: Run[] = []
  for (const match of matchesIn(sentence.text, runShape)) {
    const opensSentence = match.index < 6 && !/[\p{L}\p{N}]/u.test(sentence.text.slice(0, match.index))
    if (!opensSentence || !commonWord.test(match[0]))
      runs.push(runOf(sentence, match.index, match[0], opensSentence))
  }
  return runs
}

/** The one word that begins a sentence, if it is a name elsewhere. */
export function findOpening(sentence: Sentence, isName: (word: string) => boolean): Run | null {
  const [whole = '', word = ''] = opening.exec(sentence.text) ?? []
  return isName(word) ? runOf(sentence, whole.length - word.length, word, true) : null
}

function runOf(sentence: Sentence, at: number, match: string, opensSentence: boolean): Run {
  const text = isInitial(match) ? match : match.replace(/(?:['’]s?|[.'’-])+$/u, '')
  const end = at + text.length
  return {
    start: sentence.start + at,
    end: sentence.start + end,
    text,
    before: sentence.text.slice(Math.max(0, at - 40), at),
    after: sentence.text.slice(end, end + 30),
    opensSentence,
  }
}

/** The point belongs to the name: "U.N.", "Jane R.". */
function isInitial(text: string): boolean {
  return /(?:[.\s]|^)\p{Lu}\.$/u.test(text.slice(-3))
}

/** A part of a run with its own surroundings. */
export function partOf(run: Run, from: number, to: number): Run {
  const text = run.text.slice(from, to)
  return {
    start: run.start + from,
    end: run.start + to,
    text,
    before: (run.before + run.text.slice(0, from)).slice(-40),
    after: (run.text.slice(to) + run.after).slice(0, 30),
    opensSentence: run.opensSentence && from === 0,
  }
}
