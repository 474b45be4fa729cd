import { pastedFile } from '@/app/admin/(desk)/campaigns/new/pasted-file'

test.each([
  ['Open the pier\r\n\r\nNow.', 'open-the-pier.txt', 'Open the pier\n\nNow.'],
  ['# Open the pier\n\nNow.', 'open-the-pier.md', '# Open the pier\n\nNow.'],
  [
    'Read [more](https://example.org/a).',
    'read-more-https-example-org-a.md',
    'Read [more](https://example.org/a).',
  ],
  ['…\n\nThe pier #1 is closed.', 'pasted.txt', '…\n\nThe pier #1 is closed.'],
])('%j is a file of its own', (typed, name, text) => {
  const file = pastedFile(typed)
  expect([file?.name, Buffer.from(file?.bytes ?? []).toString()]).toEqual([name, text])
})

test('nothing pasted is no file', () => {
  expect(pastedFile(' \n')).toBeNull()
})
