import { PageDocument } from '@/lib/documents/readers/page/page-document'
import { parsePage } from '@/lib/documents/readers/page/parse-page'

const element = (html: string) => parsePage(`<body>${html}</body>`)!.querySelectorAll('p')[0]!

test('attributes are read, set, copied and taken away', () => {
  const one = element('<p id="a" class="x y x" hidden data-src="1.jpg">words</p>')
  expect([one.id, one.className, one.hasAttribute('hidden'), one.getAttribute('title')]).toEqual([
    'a',
    'x y',
    true,
    null,
  ])
  one.setAttribute('title', 'new')
  one.className = ' page  page '
  one.removeAttribute('hidden')
  one.removeAttribute('never')
  expect(one.attributes.map(({ name, value }) => `${name}=${value}`)).toEqual([
    'title=new',
    'id=a',
    'class=page',
    'data-src=1.jpg',
  ])
})

test('an attribute of another element replaces its own, and is no longer the other’s', () => {
  const [one, other] = [element('<p id="a">'), element('<p id="b">')]
  one.setAttributeNode(other.attributes[0]!.cloneNode())
  one.id = 'c'
  expect([one.id, other.id, one.attributes.length]).toEqual(['c', 'b', 1])
})

test.each([
  ['', undefined, undefined],
  ['display: none', 'none', undefined],
  ['color:red; display:block ;visibility: hidden;display:none', 'none', 'hidden'],
  ['display', undefined, undefined],
])('the style "%s" shows or hides', (style, display, visibility) => {
  const { style: read } = element(`<p style="${style}">`)
  expect([read.display, read.visibility]).toEqual([display, visibility])
})

test('what an element held can be put back, over and over', () => {
  const { body } = parsePage('<html><head></head><body>a<p class="x">b<i>c</i></p><!-- d --></body></html>')!
  const kept = body.innerHTML
  for (const _ of [1, 2]) {
    body.querySelectorAll('i')[0]!.remove()
    body.innerHTML = kept
    expect([body.textContent, body.children[0]!.className, body.childNodes.length]).toEqual(['abc', 'x', 3])
  }
})

test('an element is made by the page, and so are words', () => {
  const page = new PageDocument()
  const made = page.createElement('DIV')
  made.appendChild(page.createTextNode('words'))
  expect([made.tagName, made.nodeName, made.ownerDocument, made.textContent]).toEqual([
    'DIV',
    'DIV',
    page,
    'words',
  ])
})
