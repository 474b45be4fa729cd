import { isLeaning, isPointing } from '@/lib/documents/findings/stands-alone'
import { cpuMsOf } from '@/tests/support/cpu-ms'

it.each([
  'This has to end.',
  'They closed the baths in May.',
  'At that scale no town can cope.',
  'In those harbour meetings nobody spoke.',
  'Because of this decision the boats stay in port.',
  'Last year they closed the pier.',
  'With prices rising, this will hurt tenants.',
  'All of these boats are old.',
  'But the pier is closed.',
  'It is closed to bathers.',
  'It is time.',
  'Thus we hope for an answer.',
])('leans on what stood before it: %s', (sentence) => {
  expect(isLeaning(sentence)).toBe(true)
})

it.each([
  'This year the pier closed.'.replace('This year', 'In this year'),
  'On this planet water is scarce.',
  'Now that the pier is open, boats will come back.',
  'For those who fish at night the pier is all there is.',
  'Everyone that swims here knows the water.',
  'With prices rising, this year will be hard.',
  'Boats like the old ferry are rare.',
  'The board said that boats must leave.',
  'By signing this letter we ask for a pier.',
  'It is time for the board to open the pier.',
  'It’s high time boats came back.',
  'It is now up to the board to open it.',
  'It is unacceptable that nobody was asked.',
])('stands by itself: %s', (sentence) => {
  expect(isLeaning(sentence)).toBe(false)
})

it('knows when a sentence points at something without leaning on it', () => {
  expect(isPointing('We need this money for the pier.')).toBe(true)
  expect(isPointing('We need the money this year.')).toBe(false)
  expect(
    isPointing(
      'Nobody who has lived beside the harbour for forty years can forget that evening or this ship.',
    ),
  ).toBe(false)
})

it('takes no longer on a hostile sentence', async () => {
  const look = () => {
    isLeaning(`${'in '.repeat(50_000)}this`)
    isLeaning('a'.repeat(200_000))
    isLeaning(`It is ${'only '.repeat(50_000)}so`)
    isPointing('of that '.repeat(50_000))
  }
  expect(await cpuMsOf(look)).toBeLessThan(500)
})
