import { cueOf, cuesIn, cueWords } from '@/lib/documents/findings/asks/cue'
import { askedIn } from './asks-of'

test('a word of a cue is found where it begins, the shortest of those that begin there', () => {
  cueOf('plea|please|have to ', /x/g)
  const found = [...cueWords('Please, they HAVE TO plead')].map(({ at, word }) => `${at} ${word}`)
  expect(found).toEqual(['0 plea', '13 have to ', '21 plea'])
})

test('a longer word counts only where all of it stands', () => {
  const [short, long] = [cueOf('quay', /x/g), cueOf('quay wall|quays', /x/g)]
  expect(cuesIn('the Quay').has(short)).toBe(true)
  expect(cuesIn('the Quay').has(long)).toBe(false)
  expect(cuesIn('the QUAY WALL').has(long)).toBe(true)
})

test('letters that grow when they are made small do not move what is found', () => {
  const place = 'İzmir ve İstanbul. '.repeat(40)
  expect(askedIn(`${place}We urge the council to open the gate.`)).toEqual(['the council → open the gate'])
})
