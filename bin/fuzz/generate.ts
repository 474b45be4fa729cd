// Inputs that nobody would write: the example documents cut, doubled, shuffled and sprinkled, and strings out of the pieces that rules
// look for. The same seed gives the same inputs.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'

export type Input = { name: string; bytes: Buffer }

const pieces = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t',
    '\u200b',
    '\u00a0',
    '\0',
    '😀',
    '\ud83d',
    '…',
  ],
  ...[
    '- ',
    '1. ',
    '# ',
    '> ',
    '```',
    '| a |',
    '[a](http://b.example)',
    '<p>',
    '</p>',
    '<div ',
    '<!--',
    '&#xd800;',
    '&amp;',
  ],
  ...[
    'Sen. ',
    'U.N. ',
    'said ',
    ' told ',
    'By Ada Stone\n',
    'Read more: ',
    'Sign the petition here. ',
    'We call on the council to act. ',
  ],
  ...[
    'more than 40 people ',
    '$2 million ',
    '12 May 2021 ',
    'Department of ',
    'Aa Bb, Cc Dd and Ee Ff ',
    'Dear Minister,\n',
    '© 2021\n',
    '%PDF-1.4\n',
    'PK\x03\x04',
  ],
]
const names = ['a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a', 'a.exe']
const examples = 'examples'

export function inputs(): fc.Arbitrary<Input> {
  const whole = readdirSync(examples).map((file) => readFileSync(path.join(examples, file)))
  const bytes = fc.oneof(
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 9 })), { maxLength: 60 })
      .map((parts) => Buffer.from(parts.join(''))),
    fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
    fc
      .tuple(fc.constantFrom(...whole), fc.array(changes(), { minLength: 1, maxLength: 6 }))
      .map(([text, all]) => all.reduce<Buffer>((one, change) => change(one), text)),
  )
  return fc.record({ name: fc.constantFrom(...names), bytes })
}

type Change = (bytes: Buffer) => Buffer

/** Places are parts of a thousand of the length. */
function changes(): fc.Arbitrary<Change> {
  const place = fc.nat({ max: 1000 })
  return fc.oneof(
    fc.tuple(place, place).map(
      ([a, b]): Change =>
        (bytes) =>
          bytes.subarray(...range(bytes, a, b)),
    ),
    fc.tuple(place, place).map(
      ([a, b]): Change =>
        (bytes) =>
          Buffer.concat([bytes, bytes.subarray(...range(bytes, a, b))]),
    ),
    fc.tuple(place, fc.constantFrom(...pieces)).map(
      ([a, piece]): Change =>
        (bytes) =>
          insert(bytes, a, Buffer.from(piece)),
    ),
    fc.tuple(place, fc.nat({ max: 255 })).map(
      ([a, byte]): Change =>
        (bytes) =>
          insert(bytes, a, Buffer.from([byte])),
    ),
    fc.constant<Change>((bytes) => Buffer.from(bytes.toString().replace(/\n+/g, ' '))),
    fc.constant<Change>((bytes) => Buffer.from(bytes.toString(), 'utf16le')),
    fc.constant<Change>((bytes) => Buffer.from(`<html><body><p>${bytes.toString().replace(/\n\n/g, '<p>')}`)),
  )
}

function range(bytes: Buffer, a: number, b: number): [number, number] {
  const [from, to] = a < b ? [a, b] : [b, a]
  return [Math.floor((bytes.length * from) / 1000), Math.floor((bytes.length * to) / 1000)]
}

function insert(bytes: Buffer, place: number, piece: Buffer): Buffer {
  const at = Math.floor((bytes.length * place) / 1000)
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
}
