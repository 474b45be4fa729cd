// In a language that writes every noun with a capital, two capitals in a row are no sign of a person: it takes a title before the name,
// or what is said of people behind it.

import type { Mention } from './classify'

export const capitalisesNouns = (language: string): boolean => language === 'de'

const titled =
  /^(?:Herrn?|Frau|Dr|Prof|Bürgermeister(?:in)?|Minister(?:in)?|Ministerpräsident(?:in)?|Präsident(?:in)?|Kanzler(?:in)?)\.?\s/
const behind =
  /^(?:,\s(?:\d\d|(?:die|der|eine?)\s)|\s\((?:\d\d|\p{Lu}{2,})|,?\s(?:sagte?|erklärte?|betonte?|forderte?|kritisierte?|warnte?|meinte?|teilte?|schrieb|schreibt)\b)/u
const article =
  /^(?:De[rmsn]|Die|Das|Eine?[rmsn]?|Im|Am|Zum|Zur|Beim|Vom|Ins?|Auf|Bei|Mit|Nach|Vor|Für|Über|Unter)\s/

export function isSurelyPerson(text: string, mentions: Mention[]): boolean {
  return titled.test(text) || (!article.test(text) && mentions.some(({ after }) => behind.test(after)))
}
