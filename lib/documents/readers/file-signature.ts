// What a file is by its first bytes, whatever it is called: a PDF, an archive, text until shown otherwise, or something that holds
// no text to read, with one clear line on that.

export type FileKind = { kind: 'pdf' | 'archive' | 'text' } | { kind: 'other'; reason: string }

/** Readers of PDF look for its mark this far into the file. */
const headBytes = 1024
const pdfMark = /(?:^|[\r\n\0])\s{0,8}%PDF-\d|^\xef\xbb\xbf%PDF-/
/** Also of one that something longer was put in front of. */
const pdfEnd = /\bstartxref\s{1,9}\d{1,12}\s{1,9}%%EOF\s{0,99}$/
/** What Office names the part of a document that only a password opens. */
const locked = Buffer.from('EncryptedPackage', 'utf16le')
const others: [RegExp, string][] = [
  [/^\xd0\xcf\x11\xe0/, 'This is an old Word file (.doc). Save it as .docx, PDF or text first.'],
  [/^\xffWPC/, 'This is a WordPerfect file. Save it as .docx, PDF or text first.'],
  [/^%!PS/, 'This is a PostScript file. Save it as PDF first.'],
  [/^\{\\rtf/, 'This is a rich text file. Save it as .docx, PDF or text first.'],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[\s\S]{4}\0\0\0\0|II\*\0|MM\0\*|\0\0\x01\0)/,
    'This is an image, not a text.',
  ],
  [
    /^(?:RIFF|ID3|OggS|fLaC|\xff[\xfb\xf3\xf2]|\0\0\0[\s\S]ftyp|\x1aE\xdf\xa3)/,
    'This is a recording, not a text.',
  ],
  [/^(?:\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!|\x28\xb5\x2f\xfd)/, 'This is a packed file. Unpack it first.'],
  [/^(?:\x7fELF|MZ[\s\S]{2}\0|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|\0asm)/, 'This is a program, not a text.'],
  [/^SQLite format 3/, 'This is a database, not a text.'],
]

export function fileKindOf(file: Uint8Array): FileKind {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const head = bytes.subarray(0, headBytes).toString('latin1')
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return { kind: 'archive' }
  if (pdfMark.test(head) || pdfEnd.test(bytes.subarray(-headBytes).toString('latin1'))) return { kind: 'pdf' }
  if (head.startsWith('\xd0\xcf\x11\xe0') && bytes.includes(locked))
    return { kind: 'other', reason: 'The document is protected by a password. Save it without one first.' }
  const reason = others.find(([shape]) => shape.test(head))?.[1]
  return reason ? { kind: 'other', reason } : { kind: 'text' }
}
