import { givenFile } from '@/app/admin/(desk)/campaigns/[slug]/given-file'

const file = new File(['The quay is closed.'], 'quay.txt')
type Fields = Parameters<typeof givenFile>[0]
const none: Fields = { file: null, text: '', address: '' }

const nameOf = async (fields: Partial<Fields>, mayFetch = true) => {
  const given = await givenFile({ ...none, ...fields }, mayFetch)
  return given.ok ? [given.file.name, Buffer.from(given.file.bytes).toString()] : given.reason
}

it('takes the file that was uploaded, before all else', async () => {
  expect(await nameOf({ file, text: 'Pasted' })).toEqual(['quay.txt', 'The quay is closed.'])
})

it('takes the text that was pasted, where the file field was left empty', async () => {
  const empty = new File([], '')
  expect(await nameOf({ file: empty, text: 'The pier\r\n\r\nIt is open.' })).toEqual([
    'the-pier.txt',
    'The pier\n\nIt is open.',
  ])
})

it('fetches an address, where it may', async () => {
  const closed = { address: 'http://127.0.0.1/' }
  expect(await nameOf(closed)).not.toMatch(/Paste a text/)
  expect(await nameOf(closed, false)).toMatch(/Paste a text/)
})

it('says what can be given, where nothing was', async () => {
  expect(await nameOf({})).toBe('Paste a text, choose a file, or give the address of a page.')
})
