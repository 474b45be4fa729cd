// Whom an item of a list names itself, and where what it asks begins: "That the council should open …", "The council to open …",
// "that the council opens …". The line above the list need not name anybody then.

import type { Range } from '@/lib/documents/draft-schema'
import { actingPlaces, actorHeads } from './ask-words'
import { baseVerbs, opensWithVerb } from './base-verbs'

/** Where what is asked begins, and who is asked where the item says so. */
export type ItemAsk = { start: number; target: Range | null }

const marker = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?: ?[.)]|\.\))|[-–—*•·▪●◦‣✓✔]|o(?=\s))\s+/i
/** Past the marker, a quotation mark, and a "to" or "that" which each item repeats. */
const lead =
  /^["“]?(?:(?:to|please|we (?:also )?(?:demand|ask|request|want) that|that|and that) (?=[a-z"“]|[A-Z]))?/i
const body = `((?:${actingPlaces})(?= )|(?:[Tt]he |[Oo]ur |[Aa]ll |[Ee]very |[Bb]oth )?(?:[\\w&'.-]+ ){0,5}?(?:${actorHeads})(?: (?:of|for|in|and|the|[A-Z][\\w'-]+)){0,6}?)`
const duty = new RegExp(
  `^${body}(?: without exception)? (?:(?:can|could|will) and )?(?:must|should|shall|needs? to|has to|have to|is to|are to|to(?= (?:not )?(?!the\\b|our\\b|all\\b)[a-z]{3})) (?:(?:also|now|immediately|urgently) )?`,
)
/** "that the university publicly supports …", "that the board release …". */
const acts = new RegExp(
  `^${body} (?=(?:[a-z]+ly (?:and [a-z]+ly )?)?(?!to\\b)(?:(?:${baseVerbs})(?:e?s)?)\\b (?!of\\b|for\\b|to\\b|and (?!(?:${baseVerbs})\\b)|is\\b|are\\b|be\\b))`,
)

const anything = /^(?:an?|no|any) /i

/** "We welcome …", "Privacy: We urge the council to …": a sentence of its own, for the rules of sentences. */
const prose =
  /^(?:We|I|It|There|This|They|He|She) (?!demand|want|ask|call|urge|request|need|propose|recommend)|^(?:\p{Lu}[^:.]{2,60}: )?(?:We|I) (?:\w+ )?(?:urge|ask|call (?:up)?on) [^.:]{3,80} to /u

export function isProse(item: string): boolean {
  return prose.test(item.slice(markLength(item), 160))
}

export function markLength(item: string): number {
  return marker.exec(item.slice(0, 12))?.[0].length ?? 0
}

/** `at`: where the item stands in the text. */
export function itemAsk(item: string, at: number): ItemAsk {
  const marked = markLength(item)
  const [before] = lead.exec(item.slice(marked))!
  const from = marked + before.length
  const words = item.slice(from, from + 200)
  const found = duty.exec(words) ?? (/that $/i.test(before) ? acts.exec(words) : null)
  if (!found?.[1] || isOrder(found[1])) return { start: at + from, target: null }
  const start = at + from
  return { start: start + found[0].length, target: { start, end: start + found[1].length } }
}

/** "Write to the council to …", "A board for …": an order or a thing, and no body. */
function isOrder(words: string): boolean {
  const verb = opensWithVerb.exec(words)?.[0]
  return anything.test(words) || (verb !== undefined && words.charAt(verb.length) === ' ')
}
