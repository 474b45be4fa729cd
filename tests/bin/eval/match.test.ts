import { bare, isAkin, isSameName, overlap, pairUp } from '@/bin/eval/match'

test('another kind of mark, dash or space is no difference', () => {
  expect(bare('“The  quay—now.”')).toBe(bare('"the quay-now"'))
  expect(bare('By Ines Vahlberg')).toBe('ines vahlberg')
  expect(overlap('More than 4,000', 'more than 4,000')).toBe(1)
  expect(overlap('', '')).toBe(0)
})

test('a surname stands for the name, and a word of weight for a body', () => {
  expect(isSameName('Ines Vahlberg', 'Vahlberg')).toBe(true)
  expect(isSameName('Ines Vahlberg', 'Ines Oduya')).toBe(false)
  expect(isAkin('the port council of Aldermere', 'the port council')).toBe(true)
  expect(isAkin('the port council', 'the mayor')).toBe(false)
})

test('each is paired once, with the one most like it', () => {
  const pairs = pairUp(['a b c d', 'a b c'], ['a b c', 'a b c d e'], overlap)
  expect(pairs).toEqual([
    { wanted: 'a b c', found: 'a b c' },
    { wanted: 'a b c d', found: 'a b c d e' },
  ])
})
