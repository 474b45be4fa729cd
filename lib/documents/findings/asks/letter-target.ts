// "you" in a letter is whoever it is addressed to, and "a letter to X asking for …" asks X.

import { groupRange } from '@/lib/core/group-range'
import { spanOf, type Span } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import { quoteAt, type Candidate, type Clause } from './clause'
import { antecedent, askedBefore, officeBefore, officeEarlier, reachedBefore } from './antecedent'
import { actorHeads } from './ask-words'
import { baseVerbs } from './base-verbs'
import { bodyBefore } from './pronoun-duty'
import { targetRange } from './target-range'

const salutation =
  /^[ \t]*(?:Dear |To (?=(?:the|our|all) [^\n:;.]{3,100},$)|(?=(?:Mr|Madam|Mme)\.? (?:President|Speaker|Mayor|Chair\w*|Minister|Secretary|Prime Minister|Governor|Premier|Commissioner|Administrator|Director|Ambassador|Chancellor|Leader)[,:][ \t]*$))(?!all\b|friends?\b|reader|[^\n]*\b(?:member|supporters?|friends?|subscribers?|neighbou?rs?|customers?|activists?|fellow [^\n]*)[,:]?[ \t]*$|(?:sir|madam)(?:s|\/madam| or madam| and madam)?[,:]?[ \t]*$|editor\b|colleagues?\b|supporters?\b)([A-Z][^\n,:]{1,80})[,:]?[ \t]*$/im
/** "To: The Mayor, the council" */
const addressLine =
  /^[ \t]*(?:To: ?|Petition to |Addressed to:? |(?:Petition )?[Tt]arget: ?|Decision[- ]makers?: ?)(?!(?:[Aa]ll )?(?:[Nn]ews|[Mm]edia|[Ee]ditors?|[Pp]ress|[Aa]ssignment)\b)([A-Z][^\n:;]{1,300})$/m
/** "To Alma Reed, harbour master" on a line of its own, where it names somebody who decides: no title that says what for. */
const bareLine = new RegExp(
  `^[ \\t]*To (?!(?:whom|${baseVerbs})\\b)(?=[^\\n]*\\b(?:${actorHeads}|CEO|CEOs)\\b)((?=[tT]he |[oO]ur |[A-Z])[^\\n:;.!?]{1,300}(?<!,))$`,
  'im',
)
/** "An open letter to the harbour board" over a text. */
const openLetter = new RegExp(
  `^[ \\t]*(?:[^\\n]{0,20}: )?(?:(?:An?|AN) )?(?:[Jj]oint )?(?:[Oo]pen [Ll]etter|OPEN [Ll](?:etter|ETTER)) (?:[Tt]o|TO):? +((?:[Tt]he +|[Oo]ur +|[Aa]ll +)?(?:[A-Z]|(?:[a-z-]+ ){0,4}?(?:${actorHeads})\\b)[^\\n:;.!?]{2,100}?)(?=,? (?:[Bb]y|[Ff]rom|[Oo]n|[Aa]bout|[Rr]egarding|[Oo]ver|[Cc]alling|[Cc]alls|[Uu]rging|[Aa]gainst|[Ss]igned) |:?$)`,
  'm',
)
/** Who a letter goes to: somebody's name, or "oil companies", "senior management". */
const anybody =
  '(?=the |our |their |[A-Z]|(?:[a-z]+ ){0,2}(?:companies|firms|banks|employers|management|councillors|ministers|officials|leaders|authorities|lawmakers|landlords|governments)\\b)'
const addressed = new RegExp(
  `\\b(?:(?:letters?|petition|statement|appeal|plea|submission|resolution|message|call) (?:addressed )?to|(?:written|wrote|writes|writing|turned|appealed) (?:\\w+ ){0,2}?to) ${anybody}`,
)
/** "sent the minister a letter urging him" */
const sentTo =
  /\b(?:sent|wrote|handed|delivered) ((?:the |our )?(?:[A-Z][\w.'-]*|[a-z]+)(?: (?:of |for |the )?[A-Z][\w.'-]*){0,6}) an? (?:[a-z-]+ ){0,2}?(?:letter|petition|message|notice|e-?mail)\b/
const letter = new RegExp(
  `\\b(?:letter (?:addressed )?to|(?:have|has|today) written to|(?:today|have) wrote to) ${anybody}`,
)
const asking =
  /,? (?:asking|calling|urging|demanding|requesting|pleading|warning|saying|expressing|setting out|reporting|detailing|describing|outlining|highlighting|seeking|stating|complaining|signed|to|about|that|in which|on \w+day|on \w+ \d|this \w+|last \w+|today|yesterday)\b/
const writing =
  /\b(?:I am|I'm|We are|We're|I|We) (?:writing|write) to (?!the|our|their|[A-Z])|\b(?:I|[Ww]e)(?: am| are)? (?:\w+ )?(?:urg|ask|implor|request|beg)(?:e|ing)? (?:of )?you to (?!sign|join|share|donate|write|call|contact|vote|come|do the same|e-?mail|(?:\w+ly )?tell (?:the|your|our)\b)|\b(?:I|[Ww]e)(?: am| are|'m|'re)? (?:here|before you)(?: \w+)? to (?:ask|urge|request|implore|speak)\b/
/** Two words with capitals, or more: one alone may open any sentence. */
const called = /^["“]?((?:[A-Z][\w'’-]+ ){1,3}?[A-Z][\w'’-]+),? (?:we|I) (?:\w+ )?$/
const pronoun = /^(?:you|them|it|him|her|us|they|he|she|we|I)(?: (?:both|all))?$/i

/** Between whoever asks and his asking: "The union | has again | demanded that it …". */
const auxiliaries = /^ (?:(?:has|have|had|is|are|was|were|been|now|also|again|therefore|[a-z]+ly) )*$/

export function letterTarget(clause: Clause, candidate: Candidate, named: Span | null): Span | null {
  if (named && !pronoun.test(named.text)) return named
  if (named && /^you\b/i.test(named.text)) return clause.reader ?? quotedReader(clause, candidate)
  return (
    calledBy(clause, candidate.cueAt) ??
    addressedIn(clause, candidate.cueAt) ??
    (named ? meant(clause, candidate, /^(?:him|her|he|she)$/.test(named.text)) : readerOf(clause, candidate))
  )
}

/** "Mayor Stone, we demand …": called by name before he is asked. */
function calledBy({ text, sentence }: Clause, cueAt: number): Span | null {
  return spanIn(text, called.exec(text.slice(sentence.start, cueAt)), sentence.start)
}

/** "you" in a quote from a letter: whom the document says it was written to. */
function quotedReader({ writtenTo, quotes, sentence }: Clause, { cueAt }: Candidate): Span | null {
  return writtenTo && writtenTo.end < sentence.end && quoteAt(quotes, cueAt) ? writtenTo : null
}

function meant({ text, sentence }: Clause, { cueAt }: Candidate, isOne: boolean): Span | null {
  const named =
    (isSubject(text, cueAt) ? officeBefore(text, sentence.start, cueAt) : null) ??
    reachedBefore(text, sentence.start, cueAt) ??
    askedBefore(text, sentence.start, cueAt) ??
    antecedent(text, sentence.start, cueAt) ??
    (isOne
      ? (officeBefore(text, sentence.start, cueAt) ?? officeEarlier(text, sentence.start))
      : bodyBefore(text, cueAt))
  const range = named && isAsker(text, named, cueAt) ? earlier(text, sentence, named, isOne) : named
  return range && spanOf(text, range.start, range.end)
}

/** "The union demands that it …": who asks does not mean himself. "A petition to the union asking it to …" means the union. */
function isAsker(text: string, { end }: Range, cueAt: number): boolean {
  const between = text.slice(end, cueAt)
  const isAdjoined = between === ' ' && /^[a-z]+ing\b/.test(text.slice(cueAt, cueAt + 20))
  return auxiliaries.test(between) && !isAdjoined
}

function earlier(text: string, sentence: Range, asker: Range, isOne: boolean): Range | null {
  return isOne ? officeEarlier(text, sentence.start) : bodyBefore(text, asker.start)
}

/** "… the mayor, demanding she …" */
function isSubject(text: string, cueAt: number): boolean {
  return /^\w+ (?:he|she)\b/.test(text.slice(cueAt, cueAt + 30))
}

/** "I am writing to demand …", "I urge you to …": a letter, though it greets nobody. What is sent to everybody asks for a signature. */
export function isWrittenToYou(text: string): boolean {
  return writing.test(text.slice(0, 20_000))
}

/** Who the letter's salutation names, or the line "To: …" of a petition. */
export function addressee(text: string): Span | null {
  return spanIn(text, salutation.exec(text)) ?? toLine(text) ?? openedLetter(text)
}

function openedLetter(text: string): Span | null {
  const opening = text.slice(0, 600)
  return /open letter/i.test(opening) ? spanIn(text, openLetter.exec(opening)) : null
}

/** Whom the line "To: …" over a petition names. */
export function toLine(text: string): Span | null {
  const opening = text.slice(0, 2000)
  return spanIn(
    text,
    addressLine.exec(opening) ?? (/^[ \t]*to /im.test(opening) ? bareLine.exec(opening) : null),
  )
}

function spanIn(text: string, match: RegExpExecArray | null, from = 0): Span | null {
  const range = groupRange(match, from)
  return range && spanOf(text, range.start, range.end)
}

/** What "we" ask in a letter is asked of its reader. */
function readerOf({ reader, sentence, text }: Clause, { cueAt, strength }: Candidate): Span | null {
  const isOwn = /\b(?:we|I)\b/i.test(
    cueAt < sentence.start ? text.slice(cueAt, sentence.start) : text.slice(sentence.start, cueAt),
  )
  return reader && isOwn && strength === 'explicit' && sentence.start > reader.end ? reader : null
}

/** "In a letter to the governor, they wrote …": who the letter that the document tells of was written to. */
export function letterTold(text: string): Span | null {
  const match = letter.exec(text)
  return match && receiverAt(text, match.index + match[0].length, text.length)
}

function addressedIn({ text, sentence }: Clause, cueAt: number): Span | null {
  const before = text.slice(sentence.start, cueAt)
  const match = addressed.exec(before)
  if (match) return receiverAt(text, sentence.start + match.index + match[0].length, cueAt)
  return spanIn(text, sentTo.exec(before), sentence.start)
}

/** The name that begins at `from`, up to what the letter says. */
function receiverAt(text: string, from: number, limit: number): Span | null {
  const words = text.slice(from, Math.min(limit, from + 160))
  const ends = [words.search(asking), words.search(/, | ?--|[–—:]| follows\b/), words.length].filter(
    (end) => end > 0,
  )
  const range = targetRange(text, from, from + Math.min(...ends))
  return range && spanOf(text, range.start, range.end)
}
