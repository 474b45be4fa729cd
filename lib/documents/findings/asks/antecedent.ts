// Whom a pronoun means in "they will meet the governors, urging them to …": those who stand right before the comma, if they can act.

import { groupRange } from '@/lib/core/group-range'
import type { Range } from '@/lib/documents/draft-schema'
import { actorHeads } from './ask-words'
import { baseVerbs } from './base-verbs'
import { isActor, targetRange } from './target-range'

const lead = /,\s+(?:[a-z]+ly )?(?:and )?$/
/** "a petition to the board asking them to …": right behind whom it went to. */
const adjoining = /^(?:asking|urging|requesting|imploring|begging|demanding)\b/
const mostWords = 9
/** Who holds an office alone, and may be "him" or "her" further on. */
const office =
  /\b(?:[Tt]he )?(?:Vice[- ])?(?:President|Prime Minister|First Minister|Home Secretary|Foreign Secretary|(?:Secretary|Minister) (?:of|for) [A-Z]\w+|Minister|Secretary|Mayor|Governor|Premier|Chancellor|Vice-Chancellor|Senator|Speaker|Commissioner|minister|mayor|governor|premier|chancellor)(?: [A-Z][\w-]+(?:'[A-Z]\w+)?){0,3}\b(?!'s\b|-|(?: [A-Z][\w-]+)+'s\b)/
/** Behind one of these the name begins. */
const opener = new RegExp(
  `^(?:to|with|from|by|before|at|of all|${baseVerbs}|convenes?|told|wrote|met|joined|invites?|\\w+ed|\\w+ing)$`,
)

/** "Call your senators today and tell them to …", "If your senators waver, ask them to …", "met Ada Stone, the harbour master, and urged her to …". */
const reached = new RegExp(
  `\\b(?:[Cc]all(?:ing)?|[Cc]ontact(?:ing)?|[Pp]hon(?:e|ing)|[Rr]ing(?:ing)?|[Ww]rit(?:e|ing) to|[Ee]-?mail(?:ing)?|[Ll]obby(?:ing)?|[Vv]isit(?:ing)?|[Mm]essage|[Tt]weet(?:ing)?|[Tt]alk to|[Ss]peak to|[Mm]eet|met(?: with)?|spoke (?:to|with)|[Ii]f) ((?:your|the|our) (?:[\\w'-]+ ){0,3}?(?:${actorHeads})|(?:[A-Z][\\w'-]+ ){1,3}?[A-Z][\\w'-]+(?![\\w'-]| [A-Z]))\\b`,
)

/** "called on the government to start, and asked it to …": whoever is asked just before. */
const askedBy = new RegExp(
  `\\b(?:called (?:up)?on|urged|asked|pressed|lobbied|told|petitioned|implored) ((?:the |our |their )(?:[\\w'-]+ ){0,3}?(?:${actorHeads})(?: (?:of|for) [A-Z]\\w+)?) (?:to|for|that)\\b`,
)

export function askedBefore(text: string, from: number, cueAt: number): Range | null {
  const near = Math.max(from, cueAt - 300)
  return groupRange(askedBy.exec(text.slice(near, cueAt)), near)
}

/** Whom the reader is told to reach before "and ask them to". */
export function reachedBefore(text: string, from: number, cueAt: number): Range | null {
  const near = Math.max(from, cueAt - 200)
  return groupRange(reached.exec(text.slice(near, cueAt)), near)
}

/** The words in `text` that end where the clause with its asking verb at `cueAt` begins; null when they name nobody. */
export function antecedent(text: string, from: number, cueAt: number): Range | null {
  const before = text.slice(Math.max(from, cueAt - 160), cueAt)
  const end = before.search(adjoining.test(text.slice(cueAt, cueAt + 12)) ? /,?\s+$/ : lead)
  if (end <= 0) return null
  const words = before.slice(0, end).split(' ').slice(-mostWords)
  const behind = words.findLastIndex((word) => opener.test(word.toLowerCase())) + 1
  const name = words.slice(behind).join(' ')
  const start = cueAt - before.length + end - name.length
  return isActor(name) ? targetRange(text, start, start + name.length) : null
}

/** The last holder of an office that the sentences right before name: "The mayor has a chance. Call on her to …" */
export function officeEarlier(text: string, sentenceStart: number): Range | null {
  const from = Math.max(0, sentenceStart - 300)
  const found = [...text.slice(from, sentenceStart).matchAll(new RegExp(office, 'g'))].at(-1)
  return found?.[0].includes(' ')
    ? { start: from + found.index, end: from + found.index + found[0].length }
    : null
}

/** The holder of an office with whom the sentence begins: "The mayor has no plan, and I urge her to …". */
export function officeBefore(text: string, from: number, cueAt: number): Range | null {
  const near = Math.max(from, cueAt - 400)
  const found = office.exec(text.slice(near, cueAt))
  return found && { start: near + found.index, end: near + found.index + found[0].length }
}
