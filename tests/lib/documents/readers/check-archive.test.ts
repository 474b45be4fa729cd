import { checkArchive } from '@/lib/documents/readers/check-archive'
import { zipOf, type ZipEntry } from '@/tests/support/files/zip'

const reasonFor = async (entries: ZipEntry[]) => {
  const answer = await checkArchive(zipOf(entries))
  return answer.ok ? null : answer.reason
}

const entry = (name: string, bytes: Buffer, claims?: ZipEntry['claims']): ZipEntry => ({
  name,
  bytes,
  claims,
})

describe('checkArchive', () => {
  test('lets an honest archive through', async () => {
    expect(await reasonFor([entry('a.xml', Buffer.from('words'))])).toBeNull()
  })

  test.each([
    [
      'too many files',
      Array.from({ length: 201 }, (_, n) => entry(`${n}`, Buffer.from('x'))),
      /more than 200 files/,
    ],
    ['too much in it', ['a', 'b', 'c'].map((name) => entry(name, noise(18))), /more than 50 MB/],
    ['blown up', [entry('a', Buffer.alloc(2_000_000))], /100 times/],
    ['a size that lies', [entry('a', Buffer.alloc(40_000_000), { size: 10 })], /damaged/],
    ['a password', [entry('a', Buffer.from('x'), { flags: 1 })], /password/],
    ['a name that leads outside', [entry('../../a', Buffer.from('x'))], /damaged/],
  ])('refuses one with %s', async (_, entries, reason) => {
    expect(await reasonFor(entries)).toMatch(reason)
  })

  test('what lies is unpacked no further than it says', async () => {
    const before = process.memoryUsage().arrayBuffers
    await reasonFor([entry('a', Buffer.alloc(45_000_000), { size: 10 })])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000)
  })
})

/** Megabytes that pack to about a tenth. */
function noise(megabytes: number): Buffer {
  const bytes = Buffer.alloc(megabytes * 1024 * 1024, 'word ')
  for (let at = 0; at < bytes.length; at += 200) bytes[at] = (at * 7919) % 251
  return bytes
}
