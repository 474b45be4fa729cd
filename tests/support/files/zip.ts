// Writes zip archives by hand, so that they can also be wrong: a size that lies, thousands of entries, one file many times.

import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string
  bytes: Buffer
  /** What the directory says instead of the truth. */
  claims?: { size?: number; flags?: number }
}

export function zipOf(entries: ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, claims } of entries) {
    const packed = deflateRawSync(bytes)
    const head = headOf(name, bytes, packed, claims)
    const place = Buffer.alloc(4)
    place.writeUInt32LE(offset)
    parts.push(Buffer.concat([Buffer.from('PK\x03\x04'), head.fields, head.name, packed]))
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\0', 'latin1'),
        head.fields,
        Buffer.alloc(10),
        place,
        head.name,
      ]),
    )
    offset += parts.at(-1)!.length
  }
  return Buffer.concat([
    ...parts,
    ...directory,
    endOf(entries.length, Buffer.concat(directory).length, offset),
  ])
}

function headOf(name: string, bytes: Buffer, packed: Buffer, claims: ZipEntry['claims']) {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(claims?.flags ?? 0, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(claims?.size ?? bytes.length, 18)
  fields.writeUInt16LE(Buffer.byteLength(name), 22)
  return { fields, name: Buffer.from(name) }
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
