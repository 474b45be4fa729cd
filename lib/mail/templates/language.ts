// In which language a mail speaks: its words, and from which side they are read. One is here; another is an object of the same
// shape, and the compiler holds that no text of it is missing.

import type { DataOf, TemplateName } from './mail-data'
import { texts } from './texts'

type Same<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { [K in keyof T]: Same<T[K]> }

export type Texts = Same<typeof texts>
export type Language = { lang: string; dir: 'ltr' | 'rtl'; texts: Texts }

/** The words of a mail about a signature; about a pledge, its own where they differ. */
export function wordsOf<Name extends keyof Texts['pledge']>(
  texts: Texts,
  name: Name,
  isPledge = false,
): Texts[Name] {
  return isPledge ? { ...texts[name], ...texts.pledge[name] } : texts[name]
}

/** What a template is made from. */
export type Sheet<Name extends TemplateName> = DataOf[Name] & { language: Language }

export const english: Language = { lang: 'en', dir: 'ltr', texts }
