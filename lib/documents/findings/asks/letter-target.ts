// "you" in a letter is whoever it is addressed to, and "a letter to X asking for …" asks X.

import { spanOf, type Span } from '@/lib/core/span'
import type { Candidate, Clause } from './clause'

const salutation =
  /^Dear (?!all\b|friends?\b|reader|sir\b|madam\b|editor\b|colleagues?\b|supporters?\b)([A-Z][^\n,:]{1,80})[,:]?[ \t]*$/im
const addressed =
  /\b(?:letter|petition|statement|appeal|plea|submission|resolution|message|call) to ((?:the |our |their )?[A-Z][\w'.-]*(?: (?:[A-Z(][\w'.()-]*|of|for|the|and)){0,10}|the [a-z]+(?: [a-z]+)?)(?=,| (?:asking|calling|urging|demanding|requesting|pleading|to|about|that|on|in)\b|\s*$)/
const pronoun = /^(?:you|them|it|him|her|us|they|he|she|we|I)$/i

export function letterTarget(clause: Clause, candidate: Candidate, named: Span | null): Span | null {
  if (named && !pronoun.test(named.text)) return named
  if (named) return /^you$/i.test(named.text) ? clause.reader : null
  return addressedIn(clause, candidate.cueAt)
}

/** Who the letter's salutation names. */
export function addressee(text: string): Span | null {
  const match = salutation.exec(text)
  if (!match?.[1]) return null
  const start = match.index + match[0].indexOf(match[1])
  return spanOf(text, start, start + match[1].length)
}

function addressedIn(clause: Clause, cueAt: number): Span | null {
  const before = clause.text.slice(clause.sentence.start, cueAt)
  const match = addressed.exec(before)
  if (!match?.[1]) return null
  const start = clause.sentence.start + match.index + match[0].indexOf(match[1])
  return spanOf(clause.text, start, start + match[1].length)
}
