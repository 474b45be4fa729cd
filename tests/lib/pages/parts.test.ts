import fc from 'fast-check'
import { drawQrCode } from '@/lib/pages/draw-qr-code'
import { placeCallOut } from '@/lib/pages/place-call-out'
import { shareLinks } from '@/lib/core/share-links'
import { splitLinks } from '@/lib/core/split-links'
import { aStory } from './views'

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ type: 'paragraph' as const, text: `Paragraph ${index}.` }))

test('a story without a call-out gets one after its first third', () => {
  const story = placeCallOut(paragraphs(9), 'Open it')
  expect(story.findIndex(({ type }) => type === 'take-action')).toBe(3)
  expect(story).toHaveLength(10)
})

test('a story of one paragraph has it at the end', () => {
  expect(placeCallOut(paragraphs(1), 'Open it').map(({ type }) => type)).toEqual(['paragraph', 'take-action'])
})

test('a call-out of the document stays the only one, and no story gets none', () => {
  expect(placeCallOut(aStory, 'Open it')).toEqual(aStory)
  expect(placeCallOut([], 'Open it')).toEqual([])
})

test('share links carry headline and address whole, and nothing else', () => {
  const links = shareLinks('Fish & chips? 100 % "ours"', 'https://harbour.example/c/fish')
  expect(links.map(({ name }) => name)).toEqual(['WhatsApp', 'E-mail', 'Bluesky', 'X', 'Facebook'])
  for (const { url } of links) {
    const query = new URL(url).searchParams
    expect([...query.values()].join(' ')).toContain('https://harbour.example/c/fish')
  }
  expect(new URL(links[3]!.url).searchParams.get('text')).toBe('Fish & chips? 100 % "ours"')
})

test('a QR code has its three corners inside a quiet zone of four', () => {
  const { size, path } = drawQrCode('https://harbour.example/c/open-the-harbour')
  const squares = new Set<string>()
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let step = 0; step < Number(length); step++) squares.add(`${Number(x) + step} ${y}`)
  }
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const) {
    for (let step = 0; step < 7; step++) expect(squares.has(`${x + step} ${y}`)).toBe(true)
    expect(squares.has(`${x + 1} ${y + 1}`)).toBe(false)
    expect(squares.has(`${x + 3} ${y + 3}`)).toBe(true)
  }
  expect(
    [...squares].every((square) => square.split(' ').every((at) => Number(at) >= 4 && Number(at) < size - 4)),
  ).toBe(true)
})

test('a text is cut into links and the words between them, and loses nothing', () => {
  expect(splitLinks('See https://a.example/b?c=d. Or (http://e.example)!').filter(({ url }) => url)).toEqual([
    { text: 'https://a.example/b?c=d', url: 'https://a.example/b?c=d' },
    { text: 'http://e.example', url: 'http://e.example/' },
  ])
  fc.assert(
    fc.property(
      fc.string(),
      (text) =>
        splitLinks(text)
          .map((piece) => piece.text)
          .join('') === text,
    ),
  )
})

test('what is no web address never becomes a link', () => {
  for (const text of ['javascript:alert(1)', 'https://', 'http://[', 'data:text/html,x', 'ftp://a.example']) {
    expect(splitLinks(text).filter(({ url }) => url)).toEqual([])
  }
})
