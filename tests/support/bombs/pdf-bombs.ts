// PDFs that are made to hurt: deep, circular, unpacking without end, full of what a reader of text must not do.

import { deflateSync } from 'node:zlib'
import { pageOf, pdfFrom, pdfOf, streamOf } from '../files/pdf'
import { pdfBomb } from '../files/pdf-bomb'

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const pages = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'
const withPage = (content: string, more: string[] = []) =>
  pdfFrom([catalog, pages, pageOf(4), content, ...more])
const packed = (content: string) => streamOf(deflateSync(content).toString('latin1'), '/Filter /FlateDecode')

export const pdfBombs: Record<string, () => Buffer> = {
  'zeros packed twice': () => pdfBomb({ megabytes: 800 }),
  'zeros packed once': () => withPage(packed('\0'.repeat(100_000_000))),
  'operators without end': () => pdfBomb({ megabytes: 40, operator: 'q ' }),
  'arrays without end': () => withPage(packed('['.repeat(5_000_000))),
  'deep dictionaries': () => pdfFrom([`${'<< /A '.repeat(50_000)}null${' >>'.repeat(50_000)}`]),
  'deep arrays': () => pdfFrom([catalog, `${'['.repeat(200_000)}${']'.repeat(200_000)}`]),
  'pages that hold themselves': () => pdfFrom([catalog, '<< /Type /Pages /Count 1 /Kids [2 0 R] >>']),
  'a billion pages': () =>
    pdfFrom([catalog, '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>', pageOf(4)]),
  'a page of a page': () => pdfFrom([catalog, pages, '<< /Type /Page /Parent 3 0 R >>']),
  'a length that is itself': () =>
    pdfFrom([catalog, pages, pageOf(4), '<< /Length 4 0 R >>\nstream\nx\nendstream']),
  'a form in itself': () =>
    pdfFrom([
      catalog,
      pages,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
      streamOf('/X Do'),
      streamOf(
        '/X Do /X Do',
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
      ),
    ]),
  'a table of a million objects': () =>
    Buffer.from(`%PDF-1.4\nxref\n0 1000000\n${'0000000000 65535 f \n'.repeat(400_000)}`),
  'a table before itself': () =>
    Buffer.from(
      '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF',
    ),
  'a name of a megabyte': () => pdfFrom([`<< /${'A'.repeat(1_000_000)} 1 >>`]),
  'a string of nine megabytes': () =>
    withPage(streamOf(`BT (${'('.repeat(4_000_000)}${')'.repeat(4_000_000)}) Tj ET`)),
  'a script': () =>
    pdfFrom([
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(1\\){}) >> >>',
      pages,
    ]),
  'an address to open': () =>
    pdfFrom([
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (http://127.0.0.1:9/) >> >>',
      pages,
    ]),
  'a password': () =>
    pdfFrom(
      [catalog, pages, pageOf(4), streamOf('')],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'0'.repeat(64)}> /U <${'0'.repeat(64)}> >> /ID [<00> <00>]`,
    ),
  'half a file': () => pdfOf([[{ text: 'Words', x: 50, y: 700 }]]).subarray(0, 300),
  'only its mark': () => Buffer.from('%PDF-1.7'),
  'a scan': () => pdfOf([[], [], []]),
}
