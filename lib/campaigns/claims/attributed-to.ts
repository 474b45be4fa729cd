// Whom a page gives a quotation to: the words beside its marks and a verb of saying. Pure.

import { dayNames, monthNames } from '@/lib/documents/findings/dates'
import { finite } from '@/lib/documents/findings/quotes/words/saying'
import type { Quotation } from './quotations-in'

/** What they have quoted beside them may be a name: a house called “Sea View”. */
const naming = '(?!(?:call|dub|label|read|describ|mention|quot|report|us)[\\p{Ll}]*(?!\\p{L}))'
const said = String.raw`(?<!\p{L})${naming}(?:${finite})(?!\p{L})`
const longest = 80
const before = new RegExp(
  String.raw`(?:(?<!\p{L})([^.!?:;“”"\n]{2,60})\s)?${said}(?:(?:\s[^\s.!?:;“”"]{1,20}){0,3}[,:]|\sthat)?\s*$`,
  'u',
)
const behind = new RegExp(
  String.raw`^[,.]?\s*(?:${said}(?:\s([^,.;:!?“”"\n]{2,60}))?|([^,.;:!?“”"\n]{2,40}?),?\s${said})`,
  'u',
)
const dated = new RegExp(`(?<!\\p{L})(?:${dayNames}|${monthNames})(?!\\p{L})`, 'gu')
const pronoun = /^(?:he|she|they|we|i|it|you|who)$/iu

/** Quotation and attribution. `name`: null where a pronoun, or a word that is no name, stands for it. */
export type Attribution = { name: string | null; start: number; end: number }

/** Null where no verb of saying stands beside the quotation. */
export function attributionOf(
  text: string,
  { start, end }: Pick<Quotation, 'start' | 'end'>,
): Attribution | null {
  const after = behind.exec(text.slice(end, end + longest))
  if (after) return { name: nameIn(after[1] ?? after[2]), start, end: end + after[0].length }
  const from = Math.max(0, start - longest)
  const ahead = before.exec(text.slice(from, start))
  return ahead && { name: nameIn(ahead[1]), start: from + ahead.index, end }
}

function nameIn(words: string | undefined): string | null {
  if (!words || words.split(/\s+/).some((word) => pronoun.test(word))) return null
  return /(?<!^)\p{Lu}|^\p{Lu}\p{Ll}+(?!\p{L})/u.test(words.replace(dated, '')) ? words : null
}
