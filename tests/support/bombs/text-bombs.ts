// Texts and pages that are made to hurt: long lines, deep markup, strings against every kind of expression, files of two kinds at once.

import { gzipSync } from 'node:zlib'
import { docxOf, paragraph } from '../files/docx'
import { pdfOf } from '../files/pdf'

const nine = 9_000_000
const fill = (unit: string, bytes = nine) =>
  Buffer.from(unit.repeat(Math.floor(bytes / Buffer.byteLength(unit))))
const many = 300_000

export const textBombs: Record<string, () => Buffer> = {
  nothing: () => Buffer.alloc(0),
  'ten megabytes and a byte': () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a'),
  zeros: () => Buffer.alloc(nine),
  spaces: () => fill(' '),
  'line ends': () => fill('\n'),
  'marks without width': () => fill('\u200b'),
  noise: () => Buffer.from(Array.from({ length: many }, (_, n) => (n * 7919 * (n + 13)) % 256)),
  'a gzip file': () => gzipSync('words'),
  'an image that says it is a page': () => Buffer.from('\x89PNG\r\n\x1a\n<html><p>words', 'latin1'),
  'an old Word file': () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
  'rich text': () => Buffer.from('{\\rtf1 words}'),
  'a program': () => Buffer.from('\x7fELF\x02\x01\x01', 'latin1'),
  'a recording': () => Buffer.from('ID3\x03 words'),
  'a page without words': () => fill('<div></div>', many),
  'a page that is a script': () => Buffer.from(`<html><script>${'a()'.repeat(many)}`),
  'a comment that never ends': () => Buffer.from(`<html><!--${'a'.repeat(many)}`),
}

/** These hold words: they may be read, in time and memory. */
export const slowTexts: Record<string, () => Buffer> = {
  'one word of megabytes': () => fill('a', 3_000_000),
  'one line of megabytes': () => fill('a word ', 3_000_000),
  'elements in elements': () => Buffer.from(`<html>${'<div>'.repeat(many)}words`),
  'half-open tags': () => Buffer.from(`<html><p>words${'<a '.repeat(many)}`),
  'attributes without end': () => Buffer.from(`<html><p ${'a="b" '.repeat(many)}>words`),
  'entities without end': () => Buffer.from(`<p>words ${'&amp;&#x41;'.repeat(many)}`),
  brackets: () => Buffer.from(`# words\n\n${'['.repeat(many)}`),
  'quotation in quotation': () => Buffer.from(`# words\n\n${'> '.repeat(many)}`),
  'marks that never close': () => fill('“a', many),
  'numbers and spaces': () => fill('1 ', many),
  'names in a row': () => fill('Aa Bb, ', many),
  'both Word and page': () => Buffer.concat([Buffer.from('<html><p>words</p>'), docxOf(paragraph('x'))]),
  'both PDF and page': () => Buffer.concat([Buffer.from('<!-- '), pdfOf([[{ text: 'Words', x: 9, y: 9 }]])]),
}
