// Whether a speaker's name or role says that they are a body of the document, or speak for it, by its short name: "the union",
// "union treasurer", "who leads the council", "the council’s chair". A body's members of old and its opposition do not.

import type { Body } from './body-names'
import { bodyOffices, leadsIt, notItsOwn } from './words/sides'

const escaped = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`)

/** A test of words for all these bodies. */
export function speakersOf(bodies: Body[]): (words: string) => boolean {
  const shapes = bodies.map(shapeOf)
  return (words) => !notItsOwn.test(words) && shapes.some((shape) => shape.test(words))
}

function shapeOf({ head, names }: Body): RegExp {
  const ofIt = ['the', 'an?', 'our', 'its', 'local', ...[...names].map(escaped)].join('|')
  const name = String.raw`(?:(?:(?:${ofIt})(?:[’']s?)?)\s){0,6}${head}`
  const place = [...names].map(escaped).join('|')
  return new RegExp(
    [
      String.raw`^${name}$`,
      String.raw`^(?:(?:deputy|acting)\s)?${name}(?:[’']s?)?\s(?:\p{L}[\p{L}-]*\s){0,2}?(?:${bodyOffices})\b`,
      String.raw`(?:^|\b(?:${bodyOffices})\s)(?:of|for|from|with)\s${name}(?=$|[,;.])`,
      String.raw`^who\s(?:${leadsIt})\s${name}(?=$|[,;.])`,
      ...(head === 'council' ? [councillor(ofIt), ...(place ? [mayor(ofIt, place)] : [])] : []),
    ].join('|'),
    'iu',
  )
}

function councillor(ofIt: string): string {
  return String.raw`^(?:(?:${ofIt})\s){0,4}(?:councill?or|cllr)\b(?!\s(?:of|for|from)\b)`
}

/** Of the place whose council it is. */
function mayor(ofIt: string, place: string): string {
  return String.raw`^(?:(?:${ofIt}|deputy)\s){0,4}mayor(?:$|\s(?!of\b|for\b)|,|\sof\s(?:${place})\b)`
}
