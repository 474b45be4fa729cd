// Word documents and archives that are made to hurt: too many, too large, lying, nested, leading outside.

import { deflateRawSync } from 'node:zlib'
import { docxOf, paragraph, relationsOf } from '../files/docx'
import { zipOf, type ZipEntry } from '../files/zip'

const megabyte = 1024 * 1024
const entry = (name: string, bytes: Buffer, claims?: ZipEntry['claims']): ZipEntry => ({
  name,
  bytes,
  claims,
})
const zeros = (megabytes: number) => Buffer.alloc(megabytes * megabyte)

export const archiveBombs: Record<string, () => Buffer> = {
  'one file of zeros': () => zipOf([entry('word/document.xml', zeros(45))]),
  'many files of zeros': () => zipOf(Array.from({ length: 100 }, (_, n) => entry(`${n}`, zeros(1)))),
  'a thousand files': () => zipOf(Array.from({ length: 1000 }, (_, n) => entry(`${n}`, Buffer.from('x')))),
  'sixty thousand files': () =>
    zipOf(Array.from({ length: 60_000 }, (_, n) => entry(`${n}`, Buffer.alloc(0)))),
  'a size that lies low': () => docxOf(paragraph('x'), [entry('word/media/a', zeros(48), { size: 4 })]),
  'a size that lies high': () =>
    docxOf(paragraph('x'), [entry('word/media/a', Buffer.from('x'), { size: 4e9 })]),
  'an archive in an archive in an archive': () => nested(6),
  'a password': () => docxOf(paragraph('x'), [entry('a', Buffer.from('x'), { flags: 1 })]),
  'a name that climbs': () => zipOf([entry('../../../etc/passwd', Buffer.from('x'))]),
  'an absolute name': () => zipOf([entry('/etc/passwd', Buffer.from('x'))]),
  'a name of many kilobytes': () => zipOf([entry('a/'.repeat(30_000), Buffer.from('x'))]),
  'half an archive': () => docxOf(paragraph('x'.repeat(5000))).subarray(0, 400),
  'a directory that points outside': () => shifted(docxOf(paragraph('x'))),
  'an archive without an end': () => docxOf(paragraph('x')).subarray(0, -22),
  'only an end': () => zipOf([]),
  'a Word document without words': () => docxOf(''),
  'markup that never ends': () => docxOf('<w:p>'.repeat(1000)),
  'paragraphs in paragraphs': () => docxOf(deep('w:p', 20_000)),
  'tables in tables': () => docxOf(deep('w:tbl><w:tr><w:tc', 3000)),
  'text boxes in text boxes': () => docxOf(deep('w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent', 2000)),
  'a hundred thousand attributes': () =>
    docxOf(`<w:p ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
  'an entity that grows': () => docxOf(paragraph('&j;'), [], laughs()),
  'an entity that names a file': () =>
    docxOf(paragraph('&a;'), [], '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
  'an entity of the network': () =>
    docxOf(paragraph('&a;'), [], '<!DOCTYPE d [<!ENTITY a SYSTEM "http://127.0.0.1:9/">]>'),
  'an entity that names itself': () => docxOf(paragraph('&a;'), [], '<!DOCTYPE d [<!ENTITY a "&a;&a;">]>'),
  'a document type of elsewhere': () => docxOf('', [], '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/a.dtd">'),
  'a part that is itself': () =>
    docxOf('', [
      relationsOf([
        ['a', 'styles', 'document.xml'],
        ['b', 'numbering', 'document.xml'],
      ]),
    ]),
  'a picture of the network': () =>
    docxOf(picture, [relationsOf([['a', 'image', 'http://127.0.0.1:9/a.png', 'External']])]),
  'a picture of this machine': () =>
    docxOf(picture, [relationsOf([['a', 'image', 'file:///etc/passwd', 'External']])]),
  'a stream that breaks off': () => brokenStream(),
  'a spreadsheet': () => zipOf([entry('xl/workbook.xml', Buffer.from('x'))]),
}

const picture =
  '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="a"/></w:drawing></w:r></w:p>'

function nested(depth: number): Buffer {
  const inner = depth === 0 ? zeros(20) : nested(depth - 1)
  return zipOf(Array.from({ length: 3 }, (_, n) => entry(`${n}.zip`, inner)))
}

function deep(opening: string, times: number): string {
  const closing = opening
    .split('><')
    .reverse()
    .map((name) => `</${name}>`)
    .join('')
  return `<${opening}>`.repeat(times) + 'x' + closing.repeat(times)
}

/** A billion laughs. */
function laughs(): string {
  const names = [...'abcdefghij']
  const entities = names.map(
    (name, n) => `<!ENTITY ${name} "${n === 0 ? 'ha' : `&${names[n - 1]};`.repeat(10)}">`,
  )
  return `<!DOCTYPE d [${entities.join('')}]>`
}

function shifted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(0xfffffff0, copy.length - 6)
  return copy
}

function brokenStream(): Buffer {
  const good = docxOf(paragraph('word '.repeat(2000)))
  const packed = deflateRawSync(Buffer.from('word '.repeat(20)))
  const copy = Buffer.from(good)
  packed.reverse().copy(copy, 900)
  return copy
}
