// Who the words around a quotation say it comes from. Nothing is guessed here: null where nobody is named beside it.

import type { Range } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import type { Frame } from './frame'
import { leadAttribution } from './lead-attribution'
import type { Mention } from './mention'
import type { Quoted } from './quoted'
import { quotedAsSaying } from './quoted-as-saying'
import { tailAttribution } from './tail-attribution'

export type Attribution = {
  /** null: somebody speaks here who is named earlier. */
  mention: Mention | null
  place: 'tail' | 'lead'
  /** The part of the sentence that says it, for the outlet. */
  words: Range
}

/** "Jane Roe asked: “Why now?” John Doe replied …": a sentence of its own follows. */
const isWhole = /[.!?]['’]?["”»]\s+\p{Lu}/u

/** What follows a quotation names its speaker more often than what leads up to it. */
export function attributionOf(read: ReadText, quoted: Quoted, frame: Frame): Attribution | null {
  const [behind, before] = [quotedAsSaying(read.text, frame.tail), quotedAsSaying(read.text, frame.lead)]
  if (behind) return { mention: behind, place: 'tail', words: frame.tail }
  if (before) return { mention: before, place: 'lead', words: frame.lead }
  const isLed = isWhole.test(read.text.slice(quoted.end - 2, frame.tail.start + 3))
  const lead = isLed ? leadAttribution(read.text, frame.lead) : null
  if (lead?.mention) return lead
  return tailAttribution(read.text, quoted, frame.tail) ?? leadAttribution(read.text, frame.lead)
}
