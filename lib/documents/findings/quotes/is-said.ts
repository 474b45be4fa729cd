// Tells words that a source said or wrote from scare quotes, titles, slogans, terms and quoted sub-headings, by shape:
// whole sentences that stand alone, words with an attribution beside them, and fragments long enough to be somebody's.

import type { ReadText } from '../structure'
import { isSecondPart, type Frame } from './frame'
import type { Quoted } from './quoted'
import { isSlogan } from './is-slogan'
import type { Said } from './said'
import { finite, participles, sharing } from './words/saying'

/** A fragment inside a reported sentence is a quote from this many words on. */
const fragmentWords = 6

/** A whole sentence behind a comma ("Because of the grant, “…”") is a quote from this many words on. */
const sentenceWords = 8

const paragraphWords = 14

/** Attributions before a quotation are looked for so many characters back. */
const reach = 160

const verb = String.raw`(?:^|[\s,])(?:${finite}|${participles}|${sharing})`
/** "X told the council, …", "X wrote:", "According to X, …", "X said …" */
const introduces = new RegExp(
  String.raw`${verb}(?:\b[^“”"]{0,80}[,:;]|\s[–—-]|(?: that)?)$|:$|according to [^“”"]{2,80},$`,
  'iu',
)
const reports = new RegExp(
  String.raw`(?:${verb}(?: in (?:an?|the|his|her|their|its) \p{Ll}+)?|according to)(?: (?:him|her|them|us|me|reporters) that| that (?:he|she|it|they))?(?: (?:that|it|an?|the|him|her|them|to|for|as|he|she|they|\p{Ll}+ (?:would|will|is|was)))?$|[Aa]ccording to [^“”",]{2,60},$`,
  'u',
)
/** "Dale, described as the “…”": what it is called, by nobody in particular. */
const named =
  /(?:,|\b(?:is|are|was|were|been|being))\s(?:described|known|labell?ed|dubbed|hailed|branded)(?: as)?(?: an?| the)?\s*$/
/** "said that it was late and that “…”" */
const saysFurther = /\s(?:and|but) that$/
/** "As noted by X, “…”" */
const asSaidBy = new RegExp(
  String.raw`(?:^|\s)(?:[Aa]s (?:${finite}) by|[Ii]n the words of) [^“”",]{2,80},$`,
  'u',
)
const saysComma = new RegExp(String.raw`\s(?:${finite}),$`, 'u')
/** "told the Post on Monday, “the …”", "said that, of late, “the …”" */
const tellsComma = /\s(?:told|tells|(?:said|says|stated|wrote|added|noted) that,)\s[^“”",]{2,60},$/
const longestLabel = 40
const label = /^\s*(?:(?:press|news|media) (?:release|statement)|headline|title|subject)\s*:\s*$/i
const capital = String.raw`\p{Lu}[\p{L}.'’-]*`
/** "said Senator Roe", "Jane Roe said", and nothing behind it. */
const saidBy = new RegExp(
  String.raw`^,?\s*(?:(?:${finite})(?: ${capital}){1,4}|(?:${capital} ){1,4}(?:${finite}))\s*$`,
  'u',
)

export function isSaid(read: ReadText, { quoted, frame, attribution }: Omit<Said, 'isQuote'>): boolean {
  const words = read.text.slice(quoted.start, quoted.end).trim()
  const lead = leadOf(read, frame).trimEnd()
  const tail = read.text.slice(frame.tail.start, frame.tail.end).trim()
  if (!/[\p{L}\p{N}]/u.test(words) || read.blocks[quoted.block]?.kind === 'heading') return false
  if (quoted.run !== null) return true
  if (isHeadline(read, quoted, words, tail) || isDeck(read, quoted, tail) || isSlogan(lead, tail))
    return false
  if (!isEnglish(read)) return isLikelySaid(words, lead, tail)
  if (lead.trim() === '' || isSignature(read, quoted, frame)) {
    if (tail === '' && frame.isBehindQuote && isLongSentence(words)) return true
    return opensSentence(words, tail, attribution?.place === 'tail')
  }
  if (isTitle(words) || named.test(lead.slice(-reach)) || isCalled(lead, words)) return false
  if (introduces.test(lead.slice(-reach).trim()) && startsSentence(words) && count(words) >= 2) return true
  if (isReportedOn(lead, words) || isBoxed(lead, words, attribution)) return true
  if (attribution?.place === 'lead' && /:$/.test(lead) && count(words) >= fragmentWords) return true
  if (/,$/.test(lead) && isWholeSentence(words, tail) && count(words) >= sentenceWords) return true
  if (attribution?.place === 'lead' && isWholeSentence(words, tail) && count(words) >= fragmentWords)
    return true
  if (isSecondPart(read.text, frame)) return count(words) >= 2
  if (isUnstopped(read, frame) && isWholeSentence(words, tail)) return count(words) >= fragmentWords
  if (attribution?.place === 'lead' && (saysFurther.test(lead) || reports.test(lead.slice(-reach).trim())))
    return count(words) >= fragmentWords
  const isClosed = /[,.!?]$/.test(words) || /^[,–—―]/.test(tail)
  return attribution?.place === 'tail' && count(words) >= fragmentWords && isClosed
}

/** "They wrote: “We need the ferry”, “It is our way home” and “I cannot drive”": said like the one before. */
export function isNextInRow(
  { text }: ReadText,
  before: Said | undefined,
  { start, end, outer }: Quoted,
): boolean {
  if (!before?.isQuote || !rowGap.test(text.slice(before.quoted.outer.end, outer.start))) return false
  const words = text.slice(start, end).trim()
  return startsSentence(words) && count(words) >= 3 && !isTitle(words)
}
const rowGap = /^(?:[,;]\s?(?:and\s)?|\s(?:and|&)\s)$/

/** "a folder called “Things to do”" */
function isCalled(lead: string, words: string): boolean {
  return /\b(?:called|nicknamed)\s*$/.test(lead) && !/[.!?,…]$/.test(words)
}

/** "Jane Roe – Nurse – “The ward is short of six.”" */
function isBoxed(lead: string, words: string, attribution: Said['attribution']): boolean {
  return attribution?.place === 'lead' && /\s[–—-]$/.test(lead) && startsSentence(words) && count(words) >= 3
}

/** "The board writes, “the ferry is …”": from a small letter to the end of the sentence. */
function isReportedOn(lead: string, words: string): boolean {
  const near = lead.slice(-reach)
  if (count(words) < sentenceWords) return false
  return asSaidBy.test(near) || ((saysComma.test(near) || tellsComma.test(near)) && /[.!?]$/.test(words))
}

/** Words in marks that the first line ends with, as headlines do, without a stop; or behind a label. */
function isHeadline({ blocks }: ReadText, { block, outer }: Quoted, words: string, tail: string): boolean {
  const { start, text } = blocks[block]!
  const isNear = outer.start - start < longestLabel
  if (isNear && tail === '' && label.test(text.slice(0, outer.start - start))) return true
  return block === 0 && blocks.length > 1 && tail === '' && !/[.!?…,][”"'’]?$/.test(words)
}

/** "“Enough is enough,” says chair": a line without a stop between the headline and the story, where the words come again. */
function isDeck({ blocks }: ReadText, { block }: Quoted, tail: string): boolean {
  const [line, next] = [blocks[block], blocks[block + 1]]
  if (block < 1 || block > 2 || line?.kind !== 'line' || next?.kind !== 'paragraph') return false
  return /^[,\s]*\p{Ll}[^.!?…]*[^.!?…:]$/u.test(tail)
}

/** Between the quotation before and this one stands one sentence at most. */
function isNextQuote(frame: Frame): boolean {
  return frame.lead.start === frame.before.start && frame.isBehindQuote
}

/** "…" — Jane Roe "…": what stands before is the signature of the quotation before. */
function isSignature(read: ReadText, quoted: Quoted, frame: Frame): boolean {
  return frame.isBehindQuote && /^\s*(?:[–—―]|--?\s)\s*\p{Lu}[^.!?:]{2,80}$/u.test(leadOf(read, frame))
}

/** "…," said Jane Roe "…": the stop behind who said the quotation before was forgotten. */
function isUnstopped(read: ReadText, frame: Frame): boolean {
  return saidBy.test(leadOf(read, frame)) && isNextQuote(frame)
}

function leadOf(read: ReadText, { lead }: Frame): string {
  return read.text.slice(lead.start, lead.end)
}

/** A quotation that opens its sentence: said if it ends as a sentence does, or is followed by who said it. */
function opensSentence(words: string, tail: string, isAttributed: boolean): boolean {
  if (isAttributed && (/[,.!?…–—―-]['’]?$/.test(words) || /^[,(–—―-]/.test(tail))) return true
  if (isAttributed && startsSentence(words) && count(words) >= fragmentWords && !isTitle(words)) return true
  if (/^[.!?](?:\s|$)/.test(tail)) return startsSentence(words) && count(words) >= 3 && !isTitle(words)
  if (tail === '' && isLongParagraph(words)) return true
  return isWholeSentence(words, tail) && !/^[\p{Ll},;:]/u.test(tail)
}

/** A paragraph of its own, of which only the stop was forgotten. */
function isLongParagraph(words: string): boolean {
  return startsSentence(words) && count(words) >= paragraphWords && !isTitle(words)
}

/** A comma at the end of a paragraph waits for who said it. */
function isWholeSentence(words: string, tail: string): boolean {
  const isEnded = /[.!?…]['’”"»)\]]*$/.test(words) || (tail === '' && /,$/.test(words))
  return isEnded && startsSentence(words) && count(words) >= 2
}

function isLongSentence(words: string): boolean {
  return startsSentence(words) && count(words) >= sentenceWords && !isTitle(words)
}

function startsSentence(words: string): boolean {
  return /^(?:[\s.…'‘([—–―-]*[\p{Lu}\p{Lo}\p{N}$€£“"]|\[\p{L}\])/u.test(words)
}

const smallInTitles = /^(?:of|the|and|an?|in|for|to|on|at|with|from|by|or|is|as|vs)$/

/** "The Long Road Home": two words and more, none with a small letter but the joining ones. */
function isTitle(words: string): boolean {
  const all = words.match(/[\p{L}][\p{L}'’-]*/gu) ?? []
  return (
    all.length > 1 &&
    all.length <= 12 &&
    all.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && smallInTitles.test(word)))
  )
}

function count(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** The rules for verbs are for English; a language that could not be told is read as English. */
export function isEnglish(read: ReadText): boolean {
  return read.language === 'en' || read.language === 'und'
}

/** In any language: some words with a sentence's end, a comma behind, or a colon before; or many words. */
function isLikelySaid(words: string, lead: string, tail: string): boolean {
  const isFramed = /[.!?,…]['’)\]]*$/.test(words) || /^[,–—―-]/.test(tail) || /:$/.test(lead.trim())
  return !isTitle(words) && count(words) >= (isFramed ? 3 : 8)
}
