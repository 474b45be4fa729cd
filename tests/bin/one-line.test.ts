import { faultLine } from '@/bin/fault-line'
import { oneLine } from '@/bin/one-line'

test('words keep to one line, and tell a terminal nothing', () => {
  const headline = '\u001b[31mOpen\u001b[0m\r\nthe \u202ekaerb\u202c\u0007 path\u009b'
  expect(oneLine(headline)).toBe('[31mOpen[0m the kaerb path')
})

test.each([
  [
    Object.assign(new Error('ENOENT: no such'), { code: 'ENOENT', path: 'a\u001b[2Jb.txt' }),
    'a[2Jb.txt: there is no such file.',
  ],
  [
    Object.assign(new Error('EISDIR: read'), { code: 'EISDIR' }),
    'A folder was given where a file is wanted.',
  ],
  [
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
    'No room is left on the disk that is written to.',
  ],
  [new Error('error: unknown option\n  --jason'), 'unknown option --jason'],
  ['thrown as it is', 'thrown as it is'],
])('a fault is told in one line', (fault, line) => {
  expect(faultLine(fault)).toBe(line)
})
