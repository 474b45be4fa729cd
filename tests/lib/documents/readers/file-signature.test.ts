import { fileKindOf } from '@/lib/documents/readers/file-signature'

const kindOf = (head: string) => fileKindOf(Buffer.from(head, 'latin1'))

describe('fileKindOf', () => {
  test.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\xef\xbb\xbf%PDF-1.7', 'pdf'],
    ['junk before it\n%PDF-1.4', 'pdf'],
    [`${'junk '.repeat(999)}%PDF-1.4\n1 0 obj\nstartxref\n99\n%%EOF\n`, 'pdf'],
    ['PK\x03\x04\x14\0', 'archive'],
    ['PK\x05\x06', 'archive'],
    ['Plain words that speak of %PDF files', 'text'],
    ['BM is how this sentence begins.', 'text'],
    ['MZ and other letters', 'text'],
    ['RIFF', 'other'],
  ])('%j is %s', (head, kind) => {
    expect(kindOf(head).kind).toBe(kind)
  })

  test.each([
    ['\xd0\xcf\x11\xe0\xa1\xb1', /old Word/],
    [`\xd0\xcf\x11\xe0${'\0'.repeat(3000)}${[...'EncryptedPackage'].join('\0')}\0`, /password/],
    ['\xffWPC\x01', /WordPerfect/],
    ['%!PS-Adobe-3.0', /PostScript/],
    ['{\\rtf1\\ansi', /rich text/],
    ['\x89PNG\r\n', /image/],
    ['\xff\xd8\xff\xe0', /image/],
    ['ID3\x03', /recording/],
    ['\x1f\x8b\x08', /packed/],
    ['\x7fELF', /program/],
    ['SQLite format 3\0', /database/],
  ])('%j is refused by name', (head, reason) => {
    const found = kindOf(head)
    expect(found.kind === 'other' && found.reason).toMatch(reason)
  })
})
