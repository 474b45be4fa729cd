// Bytes to text: UTF-8 (with or without a byte order mark), UTF-16 with one, else Windows-1252, which old files are in.
// Refuses with one clear line what is not text.

export type Decoded = { ok: true; text: string } | { ok: false; reason: string }

export const maximumBytes = 10 * 1024 * 1024

/** What Windows-1252 has from 0x80 to 0x9f; a space stands for the five bytes it has nothing for. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const signatures: [RegExp, string][] = [
  [/^%PDF-/, 'This is a PDF. Save it as text, Markdown or HTML first.'],
  [/^PK\x03\x04/, 'This is a Word, OpenDocument or zip file. Save it as text, Markdown or HTML first.'],
  [/^\xd0\xcf\x11\xe0/, 'This is an old Word file. Save it as text, Markdown or HTML first.'],
  [/^\{\\rtf/, 'This is a rich text file. Save it as text, Markdown or HTML first.'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF)/, 'This is an image or a recording, not a text.'],
]

export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('The file is empty (0 bytes).')
  if (bytes.length > maximumBytes) return refuse('The file is larger than 10 MB.')
  const known = signatureOf(bytes)
  if (known) return refuse(known)
  const text = decode(bytes)
  if (isBinary(text)) return refuse('The file is binary, not a text.')
  return /[^\s\u200b\ufeff]/.test(text) ? { ok: true, text } : refuse('The file holds no words.')
}

function refuse(reason: string): Decoded {
  return { ok: false, reason }
}

function signatureOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return signatures.find(([shape]) => shape.test(head))?.[1]
}

/** TextDecoder takes the byte order mark away by itself. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** By our own table: TextDecoder of some versions of Node leaves 0x80–0x9f as control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80))
}

/** Control characters that no text holds, NUL above all. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const sample = text.slice(0, 20_000)
  const controls = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0
  return controls * 50 > sample.length
}
