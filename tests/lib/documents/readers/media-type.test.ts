import { mediaTypeOf } from '@/lib/documents/readers/media-type'

describe('mediaTypeOf', () => {
  test.each([
    ['<!doctype html><p>Words', 'page.txt', 'text/html'],
    ['  <!-- a note -->\n<html>', 'page', 'text/html'],
    ['<h2>A head</h2>', 'scrap.html', 'text/html'],
    ['No tag at all', 'page.html', 'text/plain'],
    ['Plain words', 'notes.md', 'text/markdown'],
    ['# A head\n\nWith a [link](http://a.example)', 'notes', 'text/markdown'],
    ['# A head\n\nWith a [link](http://a.example)', 'notes.txt', 'text/plain'],
    ['Words < more words > and 1 < 2', 'notes', 'text/plain'],
    ['Words <b>of</b> a scrap <p>one</p><p>two</p><p>three</p>', 'scrap', 'text/html'],
  ])('%j in %s', (text, name, expected) => {
    expect(mediaTypeOf(text, name)).toBe(expected)
  })
})
