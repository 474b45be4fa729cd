// A PDF of a few kilobytes whose page unpacks to many megabytes of one operator: packed twice.

import { deflateSync } from 'node:zlib'
import { pageOf, pdfFrom, streamOf } from './pdf'

export function pdfBomb({ megabytes, operator = '\0' }: { megabytes: number; operator?: string }): Buffer {
  const page = Buffer.alloc(megabytes * 1_000_000, operator)
  const packed = deflateSync(deflateSync(page, { level: 9 })).toString('latin1')
  return pdfFrom([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    pageOf(4),
    streamOf(packed, '/Filter [/FlateDecode /FlateDecode]'),
  ])
}
