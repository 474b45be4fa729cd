// Places by general words only: countries, words that begin or end names of places, and the
// prepositions that places stand behind.

import { splitWords } from '@/lib/core/split-words'
import { countryNames } from './country-names'

const opening = new Set(
  `new san santa los las saint st. st port fort mount mt. lake cape point el rio sao são great north south east west northern southern eastern western central upper lower`.split(
    ' ',
  ),
)
const closing = new Set(
  `city county island islands river valley beach bay coast province state states district region republic peninsula desert mountains sea
   ocean point statehouse st rd ave park square street avenue road village town township springs heights hills harbour harbor airport bridge territory`.split(
    /\s+/,
  ),
)
const behind = /\b(?:in|across|near|throughout|outside|around|inside|downtown|toward|towards)\s+(?:the\s)?$/i
const surelyBehind =
  /\b(?:in|across|near|throughout|outside|mayors? of|city of|town of|province of|republic of|capital of|north of|south of|east of|west of|people of|downtown|port of)\s+(?:nearby |central |downtown )?$/i

export function isCountry(text: string): boolean {
  return countryNames.has(text)
}

export function hasPlaceWord(text: string): boolean {
  const words = splitWords(text.toLowerCase())
  return words.length > 1 && (opening.has(words[0]!) || closing.has(words.at(-1)!))
}

export function isBehindPlacePreposition(before: string): boolean {
  return behind.test(before)
}

export function isSurelyBehindPlacePreposition(before: string): boolean {
  return surelyBehind.test(before)
}
