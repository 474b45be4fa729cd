// Whom the wording addresses: the target in its fullest form, the person a letter greets, or whoever another ask of the document names.

import { spanOf, type Span } from '@/lib/core/span'
import type { Ask } from '@/lib/documents/draft-schema'
import { isAddressable } from './addressable'
import { isCalledFor } from './ask-form'
import { isOurDuty } from './our-duty'
import { fullName } from './full-name'
import type { PetitionSource } from './propose-petition'

/** Nobody whom one could write to: a word that points, or "a government". */
const dangling =
  /^(?:an?(?= )|(?:all|the) others|you|your|them|they|it|he|she|him|his|her|their|us|those|others|this|these)\b/i

/** "the corporation either": a word of the sentence, and not of the name. */
const stray = /\s(?:either|prior|too|instead|as well)$/

/** Null when nobody is named. */
export function addresseeOf(source: PetitionSource, chosen: Ask): Span | null {
  const target = targetOf(source, chosen)
  return target && fullName(source, chosen, fullest(source.asks, target))
}

export function isAddressed(source: PetitionSource, chosen: Ask): boolean {
  return targetOf(source, chosen) !== null
}

function targetOf(source: PetitionSource, chosen: Ask): Span | null {
  const own = ownTarget(source, chosen)
  return own ?? (isOurDuty(source.document.text, chosen) ? null : anyTarget(source, chosen.audience))
}

function ownTarget(source: PetitionSource, ask: Ask): Span | null {
  if (!ask.target || isCalledFor(source.document.text, ask)) return null
  const target = withoutStray(source, withoutYour(source, ask, ask.target))
  return dangling.test(target.text) || !isAddressable(target.text) ? null : target
}

/** Looked for once: a long document has very many asks. */
const named = new WeakMap<Ask[], Partial<Record<Ask['audience'], Span | null>>>()

function anyTarget(source: PetitionSource, audience: Ask['audience']): Span | null {
  const { asks } = source
  const known = named.get(asks)?.[audience]
  if (known !== undefined) return known
  const isFitting = (ask: Ask) => ask.audience === audience && ownTarget(source, ask) !== null
  const target = asks.find(isFitting)?.target ?? null
  named.set(asks, { ...named.get(asks), [audience]: target })
  return target
}

/** "Tell your senators to …": an alert speaks to its reader of those whom the signers address themselves. */
function withoutYour({ document }: PetitionSource, { sentence }: Ask, target: Span): Span {
  const lead = /^your\s+(?=\p{Ll}+s\b)/iu.exec(target.text)?.[0]
  const isLetter = /\b(?:we|I)\b/i.test(document.text.slice(sentence.start, sentence.end))
  return lead && !isLetter
    ? (spanOf(document.text, target.start + lead.length, target.end) ?? target)
    : target
}

function withoutStray({ document }: PetitionSource, target: Span): Span {
  const length = stray.exec(target.text)?.[0].length ?? 0
  return spanOf(document.text, target.start, target.end - length) ?? target
}

/** "the Minister" here and "the Minister for Housing" there: the longer one, when it begins with the same words; "Mr. President" so too. */
function fullest(asks: Ask[], target: Span): Span {
  const office = /^(?:Mr|Madam)\.? (\p{Lu}\p{Ll}+)$/u.exec(target.text)?.[1]
  const longer = asks
    .flatMap((ask) => ask.target ?? [])
    .filter(({ text }) => !stray.test(text))
    .filter((other) => (office ? other.text.startsWith(`${office} `) : startsSame(other.text, target.text)))
  return longer.sort((a, b) => b.text.length - a.text.length)[0] ?? target
}

function startsSame(long: string, short: string): boolean {
  return (
    long.length < 90 &&
    short.split(' ').length > 1 &&
    long.toLowerCase().startsWith(`${short.toLowerCase()} `)
  )
}
