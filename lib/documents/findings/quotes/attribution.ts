// Who the words around a quotation say it comes from. Nothing is guessed here: null where nobody is named beside it.

import type { Range } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import type { Frame } from './frame'
import { leadAttribution } from './lead-attribution'
import type { Mention } from './mention'
import type { Quoted } from './quoted'
import { quotedAsSaying } from './quoted-as-saying'
import { sentenceSubject } from './sentence-subject'
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
  return (
    tailAttribution(read.text, quoted, frame.tail) ??
    leadAttribution(read.text, frame.lead) ??
    awaited(read.text, quoted, frame)
  )
}

/** "“It is late,” Jane Roe ventures.", "Jane Roe ventures, “…”": a comma waits for who says it, whatever the verb. */
function awaited(text: string, quoted: Quoted, { lead, tail }: Frame): Attribution | null {
  const [before, behind] = [text.slice(lead.start, lead.end), text.slice(tail.start, tail.end)]
  const led = /\p{L},\s*$/u.test(before) ? sentenceSubject(text, lead) : null
  if (led?.kind === 'person') return { mention: led, place: 'lead', words: lead }
  if (/\p{L}/u.test(before) || /^\s*[,.]/.test(behind) || !waits.test(text.slice(quoted.start, quoted.end)))
    return null
  const mention = sentenceSubject(text, tail)
  const isSomebody = mention && (mention.kind !== 'group' || somebody.test(mention.name.text))
  return isSomebody ? { mention, place: 'tail', words: tail } : null
}

/** Two words and more that begin a sentence and do not end it; titles have further capitals. */
const waits = /^\p{Lu}\P{Lu}* .*,\s*$/su
const somebody = /^(?:the|an?|one|another)\s/i
