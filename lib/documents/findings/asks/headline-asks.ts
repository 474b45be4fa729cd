// What a headline says is asked: "BOARD URGED TO MEND QUAY", "Crews Call On Minister To Reopen The Baths". Headlines write every word with a
// capital, or in capitals: they are read in small letters, by the rules for sentences.

import { narrow } from '@/lib/core/narrow'
import type { Block, ReadText } from '@/lib/documents/findings/structure'
import { actionRange } from './action-end'
import { flatten, type Candidate, type Clause, type Rule } from './clause'
import { cuesIn } from './cue'
import { infinitiveAsks } from './infinitive-asks'
import { nounAsks } from './noun-asks'
import { reportedAsks } from './reported-asks'

const first = 4
const longest = 220
/** "board urged to mend quay": without "is". */
const urged =
  /^((?:[\w&.'-]+ ){0,6}?[\w&.'-]+) (?:urged|asked|told|pressed|under pressure|challenged|called (?:up)?on) to (?=[a-z])/

const rules: Rule[] = [urgedAsks, infinitiveAsks, reportedAsks, nounAsks]

/** The headlines above the text that ask, each as a clause in small letters with what it asks. */
export function headlineAsks(
  read: ReadText,
  clauseOf: (range: Block) => Clause,
): { clause: Clause; found: Candidate[] }[] {
  return headlinesOf(read).map((block) => {
    const clause = inSmallLetters(clauseOf(block))
    return { clause, found: rules.flatMap((rule) => rule(clause)) }
  })
}

function headlinesOf({ blocks }: ReadText): Block[] {
  const body = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && /[.!?…]["”’)]*$/.test(text))
  return blocks
    .slice(0, Math.min(first, body < 0 ? 1 : body))
    .filter(({ text }) => text.length < longest && !/[.?:]["”’)]*$/.test(text) && !/^Letter to /.test(text))
}

function inSmallLetters(clause: Clause): Clause {
  const { start, end } = clause.sentence
  const words = flatten(clause.text.slice(start, end))
  const capitals = /\p{Ll}/u.test(words) ? /(?<![\p{L}'-])\p{Lu}(?=\p{Ll})/gu : /\p{Lu}/gu
  const small = words.replace(capitals, (letter) => letter.toLowerCase())
  if (small.length !== end - start) return clause
  return {
    ...clause,
    text: clause.text.slice(0, start) + small + clause.text.slice(end),
    sentence: { start, end, text: narrow(small) },
    cues: cuesIn(small),
  }
}

function urgedAsks({ text, sentence: { start, end, text: words } }: Clause): Candidate[] {
  const found = urged.exec(words)
  const action = found && actionRange(text, start + found[0].length, end)
  return action
    ? [{ cueAt: start, target: { start, end: start + found[1]!.length }, action, strength: 'explicit' }]
    : []
}
