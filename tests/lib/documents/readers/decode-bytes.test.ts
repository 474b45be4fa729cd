import { decodeBytes } from '@/lib/documents/readers/decode-bytes'

const decoded = (bytes: Uint8Array) => {
  const answer = decodeBytes(bytes)
  return answer.ok ? answer.text : answer
}

describe('decodeBytes', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    expect(decoded(Buffer.from('Ācē “quoted”'))).toBe('Ācē “quoted”')
    expect(decoded(Buffer.from('\ufeffĀcē'))).toBe('Ācē')
  })

  test('reads UTF-16 of both byte orders', () => {
    const little = Buffer.from('\ufeffĀcē', 'utf16le')
    expect(decoded(little)).toBe('Ācē')
    expect(decoded(Buffer.from(little).swap16())).toBe('Ācē')
  })

  test('reads UTF-16 that lost its mark', () => {
    const little = Buffer.from('Words of an old file, “quoted” too.', 'utf16le')
    expect(decoded(little)).toBe('Words of an old file, “quoted” too.')
    expect(decoded(Buffer.from(little).swap16())).toBe('Words of an old file, “quoted” too.')
  })

  test('believes what a page or its sender declares where the bytes are no UTF-8', () => {
    const greek = Buffer.from([0xe1, 0xe2, 0xe3])
    expect(decodeBytes(greek, 'iso-8859-7')).toEqual({ ok: true, text: 'αβγ' })
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-7"><p>'), greek])
    expect(decoded(page)).toContain('αβγ')
    expect(decodeBytes(Buffer.from('αβγ'), 'iso-8859-7')).toEqual({ ok: true, text: 'αβγ' })
    expect(decodeBytes(Buffer.from([0x63, 0xe9]), 'no-such-charset')).toEqual({ ok: true, text: 'cé' })
  })

  test('reads what is no UTF-8 as Windows-1252', () => {
    expect(decoded(Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]))).toBe('“café”')
  })

  test('a broken place or two make no other text of UTF-8', () => {
    const text = Buffer.from('“Ā” and “ē”, she said: “öffnet den Kai”, and “jetzt”')
    expect(decoded(text.subarray(0, -1))).toBe('“Ā” and “ē”, she said: “öffnet den Kai”, and “jetzt\ufffd')
  })

  test('words of an older file within UTF-8 are read as what they are', () => {
    const mixed = Buffer.concat([
      Buffer.from('“Ça va” – £2, '),
      Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x2e]),
    ])
    expect(decoded(mixed)).toBe('“Ça va” – £2, “café”.')
  })

  test('letters of an old file that look like one of UTF-8 make it none', () => {
    const old = Buffer.concat([
      Buffer.from([0x93]),
      Buffer.from('CAF'),
      Buffer.from([0xc9, 0x94, 0x20, 0xe9, 0x94, 0x97]),
    ])
    expect(decoded(old)).toBe('“CAFÉ” é”—')
  })

  test('a text with a stray control character is still a text', () => {
    expect(decoded(Buffer.from(`${'words '.repeat(50)}\x07`))).toContain('words')
  })
})
