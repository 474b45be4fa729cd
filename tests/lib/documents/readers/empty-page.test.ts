import { readDocument } from '@/lib/documents/read'
import { emptyPageRefusalOf } from '@/lib/documents/readers/empty-page'
import { readHtml } from '@/lib/documents/readers/read-html'

const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`
const refusalOf = (html: string) => emptyPageRefusalOf(readHtml(html))

test.each([
  page('Open the old pier', '<div id="app"></div><script src="app.js"></script>'),
  page('Pier', '<div id="app"></div><noscript>Enable JavaScript.</noscript><script>go()</script>'),
  page('Moved', '<meta http-equiv="refresh" content="0; url=/pier"><h1>Moved</h1>'),
])('a page whose words come later says that it has none (%#)', (html) => {
  expect(refusalOf(html)).toMatch(/no words but its title/)
})

test.each([
  '<h1>pier.example</h1><p>Checking your browser. This takes five seconds.</p>',
  '<div><p>We value your privacy. Choose what we may remember of you.</p><p>All or nothing?</p></div>',
  '<p>Please verify that you are human.</p>',
])('a notice that stands before the words is none of them (%#)', (body) => {
  expect(refusalOf(page('Pier', body))).toMatch(/a notice on cookies/)
})

test('a title that only such a notice has is enough where nearly nothing stands below', () => {
  const few = '<h1>pier.example</h1><p>This site requires JavaScript.</p>'
  expect(refusalOf(page('Just a moment...', few))).toMatch(/a notice on cookies/)
  expect(refusalOf(page('Give us a moment: open the pier', few))).toBeNull()
})

const story = '<p>The council closed the pier in May, and nobody who fishes there was asked before.</p>'

test.each([
  page('Open the pier', story),
  page('Open the pier', `${story.repeat(10)}<p>We value your privacy.</p>`),
  '<p>Open the pier.</p>',
])('a page with words is read (%#)', (html) => {
  expect(refusalOf(html)).toBeNull()
})

test('no draft is made of a page without words', async () => {
  const answer = await readDocument(Buffer.from(page('App', '<div id="root"></div>')), 'app.html')
  expect(answer).toEqual({ ok: false, reason: expect.stringMatching(/JavaScript/) })
})
