import { readDocument } from '@/lib/documents/read'

const reasonFor = async (bytes: Uint8Array, name = 'a.txt') => {
  const answer = await readDocument(bytes, name)
  return answer.ok ? null : answer.reason
}

describe('readDocument', () => {
  test('refuses what it cannot read, with one line on why', async () => {
    expect(await reasonFor(Buffer.alloc(0))).toBe('The file is empty (0 bytes).')
    expect(await reasonFor(Buffer.from(' \n\t\u200b '))).toBe('The file holds no words.')
    expect(await reasonFor(Buffer.from('\x1b'))).toMatch(/no readable text/)
    expect(await reasonFor(Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]))).toMatch(/PDF/)
    expect(await reasonFor(Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]))).toMatch(/archive is damaged/)
    expect(await reasonFor(Buffer.from([1, 2, 0, 3, 4, 0]))).toBe('The file is binary, not a text.')
    expect(await reasonFor(Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))).toBe('The file is larger than 10 MB.')
    expect(await reasonFor(Buffer.from('<html><body><script>let a</script></body></html>'))).toBe(
      'The file holds no readable text.',
    )
  })

  test('names the bytes by their SHA-256', async () => {
    const answer = await readDocument(Buffer.from('abc'), 'a.txt')
    expect(answer.ok && answer.reading.sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  test('the canonical text of a text file is the file without byte order mark and with LF', async () => {
    const answer = await readDocument(Buffer.from('\ufeffOne \u00a0line\r\n\r\n  Two\u200b\r\n'), 'a.txt')
    expect(answer.ok && answer.reading.text).toBe('One \u00a0line\n\n  Two\u200b\n')
  })
})
