// A plain text as the paragraphs that its writer parted by empty lines, each a list of lines, each a list of pieces that are
// words or a link. Our own tree and never markup: whatever is typed is shown as it is. Pure.

import { splitLinks, type TextPiece } from './split-links'

export type Paragraph = TextPiece[][]

export function splitParagraphs(text: string): Paragraph[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => paragraph.split('\n').map((line) => splitLinks(line.trim())))
}

/** Longer than a greeting. */
const telling = 40

/** What it is about, in one line: the first paragraph that is more than "Dear all". */
export function teaserOf(paragraphs: Paragraph[]): string {
  const lines = paragraphs.map(inOneLine)
  return lines.find((line) => line.length > telling) ?? lines[0] ?? ''
}

function inOneLine(paragraph: Paragraph): string {
  return paragraph.map((line) => line.map(({ text }) => text).join('')).join(' ')
}
