import { parseHTML } from 'linkedom'
import { parsePage } from '@/lib/documents/readers/page/parse-page'

const messy = `<!doctype html><HTML lang="en"><head><title>Pier &amp; quay</title><base href="https://dale.example/"></head>
<body class="a  b a" hidden><!-- note --><p>One<p>Two <b>bold<i>both</b> rest</i><br>x</p></p><ul><li>a<li>b</ul>
<table><tr><td>1<td>2</table><template><p>kept apart</p></template><svg><path d="M0"/><title>t</title></svg>tail &lt; end`

test('a messy page has the same elements and words as in a whole tree of a browser’s kind', () => {
  const ours = parsePage(messy)!
  const theirs = parseHTML(messy).document
  const names = 'p,b,i,br,li,td,template,svg,path,title,body,head'
  const told = (elements: Iterable<{ tagName: string; textContent: string | null }>) =>
    [...elements].map(({ tagName, textContent }) => [tagName.toUpperCase(), textContent])
  expect(told(ours.querySelectorAll(names))).toEqual(told(theirs.querySelectorAll(names)))
  expect(ours.body.textContent).toBe(theirs.body.textContent)
  expect([ours.title, ours.body.className, ours.baseURI]).toEqual([
    'Pier & quay',
    'a b',
    'https://dale.example/',
  ])
})

test.each([
  ['nothing', ''],
  ['words', 'only words'],
  ['a comment', '<!-- <body> -->'],
])('%s has a head and a body all the same', (_, html) => {
  const page = parsePage(html)!
  expect([page.head.tagName, page.body.tagName]).toEqual(['HEAD', 'BODY'])
})

test.each([
  ['nested beyond reason', '<div>'.repeat(500)],
  ['nested by elements that seem to be closed', '<div/>'.repeat(50_000)],
])('a page %s is none', (_, html) => {
  expect(parsePage(html)).toBeNull()
})

test('tags within a script are not nested', () => {
  expect(parsePage(`<script>${"'<div>'".repeat(500)}</script><p>Pier</p>`)?.textContent).toContain('Pier')
})
