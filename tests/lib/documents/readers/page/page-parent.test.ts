import { parsePage } from '@/lib/documents/readers/page/parse-page'

const pageOf = (html: string) => parsePage(`<html><head></head><body>${html}</body></html>`)!
const shown = (html: string) => {
  const { body } = pageOf(html)
  return { body, words: () => body.childNodes.map(({ textContent }) => textContent) }
}

test('a node that is put elsewhere leaves its place', () => {
  const { body, words } = shown('<p>a</p><p>b</p><div></div>')
  const [first, , box] = body.children
  box!.appendChild(first!)
  expect(words()).toEqual(['b', 'a'])
  expect([first!.parentNode, first!.previousSibling, first!.nextSibling]).toEqual([box, null, null])
})

test('a node is put before another, in the place of another, and taken out at both ends', () => {
  const { body, words } = shown('<p>a</p>b<p>c</p>')
  const [a, b, c] = body.childNodes
  body.insertBefore(c!, a!)
  expect(words()).toEqual(['c', 'a', 'b'])
  body.replaceChild(b!, c!)
  expect(words()).toEqual(['b', 'a'])
  body.removeChild(a!)
  expect([words(), body.firstChild === body.lastChild]).toEqual([['b'], true])
  b!.remove()
  expect([body.firstChild, body.lastChild, body.textContent]).toEqual([null, null, ''])
})

test('a child takes the place of what held it', () => {
  const { body } = shown('<div><p>kept</p>gone</div><i>after</i>')
  const box = body.firstElementChild!
  body.replaceChild(box.firstElementChild!, box)
  expect(body.children.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ['P', 'kept'],
    ['I', 'after'],
  ])
})

test('elements are found beyond words and comments, on both sides', () => {
  const { body } = shown('<p>a</p> words <!-- note --><p>b</p>')
  const [a, b] = body.children
  expect([a!.nextElementSibling, b!.previousElementSibling]).toEqual([b, a])
  expect([a!.previousElementSibling, b!.nextElementSibling, body.textContent]).toEqual([
    null,
    null,
    'a words b',
  ])
})

test('what a template holds is found by its name only', () => {
  const page = pageOf('<p>a</p><template><p>b</p></template><p>c</p>')
  expect(page.querySelectorAll('p, h1').map(({ textContent }) => textContent)).toEqual(['a', 'c'])
  expect(page.getElementsByTagName('p')).toHaveLength(3)
})
