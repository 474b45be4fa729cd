import { dataRefusalOf } from '@/lib/documents/readers/data-file'
import { mediaTypeOf } from '@/lib/documents/readers/media-type'

test.each([
  ['{"pier": [1, 2]}', /JSON/],
  [' [1, 2, 3]\n', /JSON/],
  ['<?xml version="1.0"?>\n<rss><channel><title>Piers</title></channel></rss>', /XML/],
  ['<svg xmlns="http://www.w3.org/2000/svg"><text>Pier</text></svg>', /XML/],
  ['From: a@pier.example\r\nSubject: Open it\r\nMIME-Version: 1.0\r\n\r\nWe call on you.', /saved mail/],
  [
    'From a@pier.example Mon May 3\nReturn-Path: <a@pier.example>\nX-Is:\n  folded\n\nWe call on you.',
    /saved mail/,
  ],
  ['day,visitors\nMonday,12\nTuesday,15\n', /CSV/],
])('%s is no document', (text, reason) => {
  expect(dataRefusalOf(text)).toMatch(reason)
})

const xhtml =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html><body><p>Piers</p></body></html>'

const memo =
  'From: The Pier Friends\nReceived: 3 May 2027\nSubject: The pier\n\nMIME-Version: is no word of ours.'

test.each([
  memo,
  '[Open the pier](https://example.org) now',
  '{Note} Open the pier',
  xhtml,
  'Open the <pier>',
  '“Open the pier,” said Ada Hill.\n\n“The boats wait,” said Tom Rey.\n\n‘It is sound,’ he said.\n',
  "'Open it,' said Ada Hill.\n'Now,' said Tom Rey.\n'It is sound,' he said.\n",
  '',
])('%s may be one', (text) => {
  expect(dataRefusalOf(text)).toBeNull()
})

test('a page that begins like XML is a page', () => {
  expect(mediaTypeOf(xhtml, 'page.txt')).toBe('text/html')
})
