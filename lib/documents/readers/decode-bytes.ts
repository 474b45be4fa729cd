// Bytes to text: UTF-8 (with or without a byte order mark), UTF-16 (of both orders, with one or without), what the file itself or
// whoever sent it declares, else Windows-1252, which old files are in. Refuses with one clear line what is not text.

export type Decoded = { ok: true; text: string } | { ok: false; reason: string }

/** What Windows-1252 has from 0x80 to 0x9f; a space stands for the five bytes it has nothing for. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const sampleBytes = 4096

export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const text = decode(bytes, declared)
  if (isBinary(text)) return { ok: false, reason: 'The file is binary, not a text.' }
  return /[^\s\u200b\ufeff]/.test(text)
    ? { ok: true, text }
    : { ok: false, reason: 'The file holds no words.' }
}

/** TextDecoder takes the byte order mark away by itself. */
function decode(bytes: Uint8Array, declared?: string): string {
  const wide = utf16Of(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return (
      decodeDeclared(bytes, declared ?? charsetIn(bytes)) ?? decodeTorn(bytes) ?? decodeWindows1252(bytes)
    )
  }
}

/** UTF-8 with broken places, as where a file was cut, or where words of an older file were put in. Null for what is none. */
function decodeTorn(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd+/g)?.length ?? 0
  const whole = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0
  const sure = text.match(/[\u00a1-\u00ff\u2010-\u203a\u20ac]/g)?.length ?? 0
  const isTorn = (whole >= 3 && whole >= broken * 10) || (sure >= 2 && sure >= broken)
  return isTorn ? decodeMixed(bytes) : null
}

/** Letters of UTF-8; the beginning of one that was cut off; a byte that is none of one. */
const piece =
  /((?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){1,1000})|([\xc2-\xf4][\x80-\xbf]{0,2}$|\xe2\x80)|[\x80-\xff]/g

function decodeMixed(bytes: Uint8Array): string {
  return latinOf(bytes).replace(piece, (found, letters?: string, cut?: string) => {
    if (letters) return Buffer.from(letters, 'latin1').toString()
    return cut ? '\ufffd' : letterOf1252(found)
  })
}

/** By its mark, or by where its zeros stand: letters of most alphabets have one in every second place. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, sampleBytes) >> 1
  let [even, odd] = [0, 0]
  for (let at = 0; at < pairs; at++) {
    if (bytes[2 * at] === 0) even++
    if (bytes[2 * at + 1] === 0) odd++
  }
  if (odd > pairs * 0.4 && even <= pairs * 0.02) return 'utf-16le'
  return even > pairs * 0.4 && odd <= pairs * 0.02 ? 'utf-16be' : null
}

/** What a page says of itself near its beginning. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  return /<meta\b[^<>]{0,200}?charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1]
}

function decodeDeclared(bytes: Uint8Array, label: string | undefined): string | null {
  if (
    !label ||
    /^(?:utf-?8|utf-?16.*|windows-1252|cp1252|latin-?1|iso-?8859-1|us-ascii|x-user-defined)$/i.test(label)
  )
    return null
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return null
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  return latinOf(bytes).replace(/[\x80-\x9f]/g, letterOf1252)
}

/** By our own table: TextDecoder of some versions of Node leaves 0x80–0x9f as control characters. */
function letterOf1252(byte: string): string {
  const code = byte.charCodeAt(0) - 0x80
  return code < 0x20 ? windows1252.charAt(code) : byte
}

function latinOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Control characters that no text holds, NUL above all. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const sample = text.slice(0, 20_000)
  const controls = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0
  return controls * 50 > sample.length
}
