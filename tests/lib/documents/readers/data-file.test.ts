import { dataRefusalOf } from '@/lib/documents/readers/data-file'
import { mediaTypeOf } from '@/lib/documents/readers/media-type'

test.each([
  ['{"pier": [1, 2]}', /JSON/],
  [' [1, 2, 3]\n', /JSON/],
  ['<?xml version="1.0"?>\n<rss><channel><title>Piers</title></channel></rss>', /XML/],
  ['<svg xmlns="http://www.w3.org/2000/svg"><text>Pier</text></svg>', /XML/],
  ['day,visitors\nMonday,12\nTuesday,15\n', /CSV/],
])('%s is no document', (text, reason) => {
  expect(dataRefusalOf(text)).toMatch(reason)
})

const xhtml =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html><body><p>Piers</p></body></html>'

test.each(['[Open the pier](https://example.org) now', '{Note} Open the pier', xhtml, 'Open the <pier>', ''])(
  '%s may be one',
  (text) => {
    expect(dataRefusalOf(text)).toBeNull()
  },
)

test('a page that begins like XML is a page', () => {
  expect(mediaTypeOf(xhtml, 'page.txt')).toBe('text/html')
})
