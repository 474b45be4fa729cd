import { readHtml } from '@/lib/documents/readers/read-html'
import { wordsOfTags } from '@/lib/documents/readers/tag-words'
import { cpuMsOf } from '@/tests/support/cpu-ms'

const paragraphs = Array.from(
  { length: 6 },
  (_, n) =>
    `The council of Dale has closed bridge ${n} over the river for a year, and nobody was asked before it did.`,
)
const story = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`
const bodyOf = (html: string) => {
  const { text, body } = readHtml(html)
  return text.slice(body.start, body.end)
}

describe('readHtml', () => {
  test('takes headline, writer, publisher and date from metadata', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'A bridge is shut',
      author: [{ name: 'Ada Stone' }],
      publisher: { name: 'Dale Post' },
      datePublished: '2024-05-01T08:00Z',
    }
    const reading = readHtml(
      page(
        `<title>A bridge is shut | Dale Post</title><script type="application/ld+json">${JSON.stringify(data)}</script>`,
        `<article>${story}</article>`,
      ),
    )
    expect(reading.known.headline?.text).toBe('A bridge is shut')
    expect(reading.known.byline?.text).toBe('Ada Stone')
    expect(reading.known.publisher?.text).toBe('Dale Post')
    expect(reading.known.published?.text).toBe('2024-05-01')
    expect(reading.language).toBe('en')
  })

  test.each([
    ['<link rel="canonical" href="https://dale.example/bridge">', 'https://dale.example/bridge'],
    ['<meta property="og:url" content="http://dale.example/a b">', 'http://dale.example/a%20b'],
    ['<link rel="canonical" href="/bridge">', undefined],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['', undefined],
  ])('knows the address that a saved page gives itself: %s', (head, address) => {
    expect(readHtml(page(head, `<article>${story}</article>`)).address).toBe(address)
  })

  test.each([
    ['A bridge is shut | Dale Post', '', 'Dale Post'],
    ['A bridge is shut | News | Dale Post', '', 'Dale Post'],
    ['A bridge is shut - Dale Post', '<h1>A bridge is shut</h1>', 'Dale Post'],
    ['A bridge is shut – all of it', '<h1>A bridge is shut</h1>', undefined],
    ['A bridge is shut | News', '<h1>A bridge is shut</h1>', undefined],
    ['A bridge is shut - Again', '', undefined],
    ['A bridge is shut', '<h1>A bridge is shut</h1>', undefined],
  ])('whoever is named behind the headline in the title “%s” published it', (title, head, publisher) => {
    const { known } = readHtml(page(`<title>${title}</title>`, `${head}<article>${story}</article>`))
    expect(known.publisher?.text).toBe(publisher)
  })

  test('survives malformed linked data, and takes no account name for a writer', () => {
    const reading = readHtml(
      page(
        '<script type="application/ld+json">{oops</script><meta name="author" content="admin42">',
        `<article>${story}</article>`,
      ),
    )
    expect(reading.known.byline).toBeUndefined()
  })

  test('a page that holds its article twice, for narrow and for wide screens, says it once', () => {
    const html = page('', `<div><div class="wide">${story}</div><div class="narrow">${story}</div></div>`)
    expect(bodyOf(html)).toBe(paragraphs.join('\n\n'))
  })

  test('leaves out captions, related lines, sign-up furniture and lists of links', () => {
    const furniture = `<figure><figcaption>The bridge</figcaption></figure><p>Related: <a href="/x">Another story</a></p>
      <div class="newsletter-signup"><p>Get our mail</p><p>every week</p></div><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>`
    expect(bodyOf(page('', `<article>${story}${furniture}${story}</article>`))).not.toMatch(
      /The bridge|Related|our mail|One|Two/,
    )
  })

  test('keeps call-outs with their links', () => {
    const { text, known } = readHtml(
      page(
        '',
        `<article>${story}<p>Take Action: <a href="https://a.example/act">Open the Bridge</a></p></article>`,
      ),
    )
    const link = known.links.at(-1)!
    expect(text.slice(link.start, link.end)).toBe('Open the Bridge')
    expect(link.url).toBe('https://a.example/act')
  })

  test.each([
    ['clo&shy;sed, a har&#x200b;bour, re<wbr>opened', 'closed, a harbour, reopened'],
    ['In 2024<sup>1</sup>', 'In 2024¹'],
    ['some 4,500<sup><a href="#fn2">2</a></sup> people', 'some 4,500 people'],
    ['some 4,500<a href="#fn2"><sup>[2]</sup></a> people', 'some 4,500 people'],
    ['some 4,500<a href="/page#fn2" role="doc-noteref">2</a> people', 'some 4,500 people'],
    ['it was closed.<sup>12, 13</sup> So', 'it was closed. So'],
    ['the quay<sup>†</sup> and the pier<sup>*</sup>', 'the quay and the pier'],
    [
      '10<sup>6</sup> boats, 40 m<sup>2</sup>, CO<sub>2</sub>, the 19<sup>th</sup>',
      '10⁶ boats, 40 m², CO₂, the 19th',
    ],
    ['as noted <sup>[3]</sup> and <a href="#part">in part 4</a>', 'as noted [3] and in part 4'],
    ['<sup>A phrase of 12 words that is only set small</sup>', 'A phrase of 12 words that is only set small'],
    ['<del>£900</del> <s>£800</s> <strike>£750</strike> £700', '£700'],
    ['One<details><summary>Two</summary>Three</details>', 'One\n\nTwo\n\nThree'],
  ])('words are parted and joined as a reader sees them: %s', (markup, words) => {
    expect(bodyOf(page('', `<article>${story}<p>Said: ${markup}</p></article>`))).toContain(`Said: ${words}`)
  })

  test('a headline with a place to break it is the same headline', () => {
    const { text, known } = readHtml(
      page('<title>The harbour&shy;side is closed</title>', `<h1>The harbourside is closed</h1>${story}`),
    )
    expect(known.headline?.text).toBe('The harbourside is closed')
    expect(text.match(/harbourside is closed/g)).toHaveLength(1)
  })

  test.each([
    ['<title>Home</title>', 'The council must open the pier'],
    ['<title>Untitled Document</title>', 'The council must open the pier'],
    [
      '<title>Friends of the Old Pier</title><meta property="og:site_name" content="Friends of the old pier">',
      'The council must open the pier',
    ],
    ['<title>the council must open the Pier | Dale Post</title>', 'The council must open the pier'],
    ['<title>Why the pier stays closed</title>', 'Why the pier stays closed'],
  ])('a title that is not the page’s own gives way to its one heading: %s', (head, headline) => {
    const reading = readHtml(page(head, `<h1>The council must open the pier</h1>${story}`))
    expect(reading.known.headline?.text).toBe(headline)
    expect(readHtml(page(head, `<h1>Dale Post</h1>${story}`)).known.headline?.text).not.toBe('Dale Post')
  })

  test('reads a fragment, and a page of one short line', () => {
    expect(bodyOf('<h2>A head</h2><p>One &amp; two.</p>')).toContain('One & two.')
    expect(bodyOf('<p>Short.</p>')).toBe('Short.')
  })

  test('a page full of entities is read by its words, at once', async () => {
    const read = () => readHtml(`<p>Pier ${'&amp;&#x41;'.repeat(100_000)}`)
    const { text, unit } = read()
    expect([text.slice(0, 9), unit]).toEqual(['Pier &A&A', 'element'])
    expect(await cpuMsOf(read)).toBeLessThan(1_000)
  })

  test('a page nested beyond reason is read by its words', () => {
    expect(
      bodyOf(`<html><body>${'<div>'.repeat(5000)}Deep words.${'</div>'.repeat(5000)}</body></html>`),
    ).toBe('Deep words.')
  })
})

describe('wordsOfTags', () => {
  test('gives lines of words, without scripts, styles and comments', () => {
    const html =
      '<style>a{}</style><p>One <b>two</b><br>three</p><!-- no --><script>if (a<b) c</script>four&nbsp;&#8217;&unknown;'
    expect(wordsOfTags(html)).toEqual(['One two', 'three', 'four ’&unknown;'])
  })

  test.each([
    '<html><head><title>A page of the quay</title></head><p>The quay is closed, and nobody knows for how long.</p>',
    '<html><b“ody><p>The quay is closed, and nobody knows for how long.<p>It was open.',
  ])('reads a page that opens no body (%#)', (page) => {
    expect(readHtml(page).text).toContain('The quay is closed, and nobody knows for how long.')
  })

  test('half letters and control characters that markup names are left out', () => {
    const page = `<script type="application/ld+json">{"@type":"Article","headline":"A \\ud800head\\u0000line of it"}</script><p>Words.`
    expect(readHtml(page).text).toBe('A headline of it\n\nWords.')
  })

  test.each([
    ['<q>It is ours</q>, they say.', '“It is ours”, they say.'],
    ['<q>“It is ours”</q>, they say.', '“It is ours”, they say.'],
    ['By Ada Stone<time>1 March</time>', 'By Ada Stone 1 March'],
  ])('%s is read as browsers show it', (html, text) => {
    expect(
      bodyOf(page('', `<article>${story}<p>${html}</p></article>`))
        .split('\n\n')
        .at(-1),
    ).toBe(text)
  })

  test('what was noted beside a text is none of it', () => {
    const noted = `<p>They asked.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>`
    const note = '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Who asked?</span></p></div>'
    expect(bodyOf(page('', story + noted + note))).toMatch(/They asked\.$/)
  })

  test('a letter that keeps its lines keeps its paragraphs', () => {
    const letter = 'Dear Mayor,\n\nWe ask you to open the bridge.\nIt is ours.\n\nYours,\nAda Stone'
    expect(bodyOf(page('', `<pre>${letter}</pre>`))).toBe(letter.replace(/\n+/g, '\n\n'))
  })

  test('a row of a table is one block; a table that lays out a page is none', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const table = `<table>${row('Year', '<p>Boats</p>')}${row('2024', '<b>4,500</b><br>of all')}${row('2025', '')}</table>`
    expect(bodyOf(page('', `<article>${story}${table}<p>So few came.</p></article>`))).toContain(
      '\n\nYear · Boats\n\n2024 · 4,500 of all\n\n2025\n\nSo few came.',
    )
    expect(bodyOf(page('', `<table>${row(story, '<div>Beside</div>')}</table>`))).not.toContain('·')
  })
})
