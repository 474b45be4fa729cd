// A release that does not say whose it is: the body with whose name its story opens, for which somebody in it speaks. Only where its
// lines say that it is one: a reporter opens with a body as well, and quotes its speaker.

import { literally } from '@/lib/core/literally'
import { spanOf, type Span } from '@/lib/core/span'
import { isPersonName } from '../names/person-shape'
import type { Line, Surroundings } from './surroundings'

const opening =
  /^(?:The )?(\p{Lu}[\p{L}\p{N}&’'-]*(?: (?:of |for |the |and |& )?\p{Lu}[\p{L}\p{N}&’'-]*){0,6})(?: \(\p{Lu}{2,8}\))?(?:,| [–—-]| and its)? (?:\p{Ll}+ly )?(?=which|who|has|have|is|are|will|today|says?|said|\p{Ll}+(?:s|ed)\b)/u
const release = /\b(?:press|media|news) releases?\b/i
const mostLabel = 80
const title = /^(?:Sen|Rep|Gov|Mayor|Senator|Minister|President|Premier|Councillor|Mr|Mrs|Ms|Dr)\b/

export function releaseHouse({ read, head, tail, lines }: Surroundings): Span | null {
  const first = lines[head.length]
  const name = first && opening.exec(first.text.slice(0, 300))?.[1]
  if (!first || !name || isPerson(first.text, name) || ![...head, ...tail].some(isOfRelease)) return null
  if (!isSpokenFor(read.text.slice(first.start), name)) return null
  const start = first.start + first.text.indexOf(name)
  return spanOf(read.text, start, start + name.length)
}

/** Nobody is called "the Harbour Friends". */
function isPerson(text: string, name: string): boolean {
  return title.test(name) || (!text.startsWith('The ') && isPersonName(name))
}

function isOfRelease({ text, lineKind }: Line): boolean {
  return lineKind === 'end-mark' ? /\p{L}/u.test(text) : text.length < mostLabel && release.test(text)
}

/** "Ola Brook, director at the Quay Trust, said", "Quay Trust chair Ola Brook said", "Quay Trust’s Ola Brook said". */
function isSpokenFor(text: string, name: string): boolean {
  const said = String.raw`[^.“”"\n]{0,70}?\b(?:said|says|added|commented|stated|explained)\b`
  const plain = literally(name)
  return new RegExp(
    String.raw`\b${plain}(?:['’]s)?(?! (?:said|says)\b)${said}|\b(?:said|says)\b[^.“”"\n]{2,60} (?:of|for|at|from) (?:the )?${plain}\b`,
  ).test(text)
}
