// Inputs that nobody would write: the example documents cut, doubled, shuffled and sprinkled, as they are and as PDF, and texts and Word
// documents out of pieces that readers and rules look for. The same seed gives the same inputs.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { docxOf } from '@/tests/support/files/docx'
import { pdfOf, type PlacedLine } from '@/tests/support/files/pdf'
import { pieces, wordElements, wordPieces } from './pieces'

export type Input = { name: string; bytes: Buffer }

const names = ['a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a', 'a.exe']
const examples = 'examples'

export function inputs(): fc.Arbitrary<Input> {
  const texts = readdirSync(examples).map((file) => readFileSync(path.join(examples, file)))
  const bytes = fc.oneof(
    { weight: 4, arbitrary: joined(pieces).map((text) => Buffer.from(text)) },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)) },
    { weight: 8, arbitrary: changed(texts) },
    { weight: 1, arbitrary: joined(wordPieces).map((body) => docxOf(body)) },
    { weight: 1, arbitrary: nested(wordElements).map((body) => docxOf(body)) },
    { weight: 1, arbitrary: fc.array(placedLine(), { maxLength: 40 }).map((lines) => pdfOf([lines, lines])) },
    { weight: 1, arbitrary: changed(texts.map((text) => pdfOf([linesOf(text)]))) },
  )
  return fc.record({ name: fc.constantFrom(...names), bytes })
}

function joined(all: string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...all), fc.string({ maxLength: 9 }))
  return fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))
}

/** Elements that close, in an order that nobody would write them in. */
function nested(elements: string[]): fc.Arbitrary<string> {
  const { inside } = fc.letrec<{ inside: string; node: string }>((tie) => ({
    inside: fc.array(tie('node'), { maxLength: 6 }).map((parts) => parts.join('')),
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(...wordPieces.filter((piece) => !/^<|\]/.test(piece) || /\/>$/.test(piece))),
      fc
        .tuple(fc.constantFrom(...elements), tie('inside'))
        .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    ),
  }))
  return inside
}

function placedLine(): fc.Arbitrary<PlacedLine> {
  const text = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 20 }))
  const place = fc.integer({ min: -90, max: 900 })
  return fc.record({ text, x: place, y: place, size: fc.constantFrom(0, 1, 8, 10, 10.1, 24, 1e6) })
}

function linesOf(text: Buffer): PlacedLine[] {
  const lines = text.toString().match(/\S[^\n]{0,80}(?=\s|$)/g) ?? []
  return lines.map((line, n) => ({ text: line, x: 50, y: 780 - 12 * n }))
}

type Change = (bytes: Buffer) => Buffer

function changed(whole: Buffer[]): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.constantFrom(...whole), fc.array(changes(), { minLength: 1, maxLength: 6 }))
    .map(([bytes, all]) => all.reduce((one, change) => change(one), bytes))
}

function changes(): fc.Arbitrary<Change> {
  // Parts of a thousand of the length.
  const place = fc.nat({ max: 1000 })
  const part = fc.tuple(place, place)
  return fc.oneof(
    part.map(
      ([a, b]): Change =>
        (bytes) =>
          bytes.subarray(...range(bytes, a, b)),
    ),
    part.map(
      ([a, b]): Change =>
        (bytes) =>
          Buffer.concat([bytes, bytes.subarray(...range(bytes, a, b))]),
    ),
    fc.tuple(place, fc.constantFrom(...pieces)).map(([a, piece]) => inserted(a, Buffer.from(piece))),
    fc.tuple(place, fc.nat({ max: 255 })).map(([a, byte]) => inserted(a, Buffer.from([byte]))),
    fc.constant<Change>((bytes) => Buffer.from(bytes.toString().replace(/\n+/g, ' '))),
    fc.constant<Change>((bytes) => Buffer.from(bytes.toString(), 'utf16le')),
    fc.constant<Change>((bytes) => Buffer.from(`<html><body><p>${bytes.toString().replace(/\n\n/g, '<p>')}`)),
  )
}

function range(bytes: Buffer, a: number, b: number): [number, number] {
  const [from, to] = a < b ? [a, b] : [b, a]
  return [Math.floor((bytes.length * from) / 1000), Math.floor((bytes.length * to) / 1000)]
}

function inserted(place: number, piece: Buffer): Change {
  return (bytes) => {
    const at = Math.floor((bytes.length * place) / 1000)
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
  }
}
