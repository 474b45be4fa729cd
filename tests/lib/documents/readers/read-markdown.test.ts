import { readMarkdown } from '@/lib/documents/readers/read-markdown'

describe('readMarkdown', () => {
  test('gives the words without markup, in blocks', async () => {
    const { text, blocks } = await readMarkdown(
      '# A *head*\n\nSome **strong** `words`\non two lines.\n\n- one\n- two\n\n![picture](a.png)\n',
    )
    expect(text).toBe('A head\n\nSome strong words on two lines.\n\none\ntwo')
    expect(blocks?.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list-item', 'list-item'])
  })

  test('knows where links stand', async () => {
    const { text, known } = await readMarkdown(
      'Please [sign *here*](https://a.example/p), [not there](javascript:x).',
    )
    expect(known.links).toEqual([{ start: 7, end: 16, url: 'https://a.example/p' }])
    expect(text.slice(7, 16)).toBe('sign here')
  })

  test('puts what front matter tells before the body', async () => {
    const { text, body, known } = await readMarkdown(
      '---\ntitle: "Of Otters"\nauthor: Ada Stone\ndate: 2024-05-01T10:00\n---\n\nThe story.\n',
    )
    expect(known.headline?.text).toBe('Of Otters')
    expect(known.byline?.text).toBe('Ada Stone')
    expect(known.published?.text).toBe('2024-05-01')
    expect(text.slice(body.start, body.end)).toBe('The story.')
  })

  test('a title that the document begins with is not said twice, and a slug is no writer', async () => {
    const { text, known } = await readMarkdown(
      '---\ntitle: Of Otters\nauthor: the-otter-trust\n---\n# Of Otters\n\nThe story.',
    )
    expect(text).toBe('Of Otters\n\nThe story.')
    expect(known.byline).toBeUndefined()
  })

  test('a hard line break ends a block; tags within give their words', async () => {
    expect((await readMarkdown('One  \nTwo\n\n<div>Three &amp; four</div>')).text).toBe(
      'One\n\nTwo\n\nThree & four',
    )
  })

  test('what no parser should be given is read as plain text', async () => {
    const deep = '> '.repeat(60) + 'deep'
    expect((await readMarkdown(deep)).text).toBe(deep)
  })

  test('keeps what is only indented, and leaves fenced code out', async () => {
    const { text, blocks } = await readMarkdown(
      '# Pier\n\n    We wait for\n    an answer.\n\n```\nlet code\n```\n',
    )
    expect(text).toBe('Pier\n\nWe wait for an answer.')
    expect(blocks?.map(({ origin }) => origin)).toEqual([1, 3])
  })

  test.each([
    ['The Quay Board<br>4 Mill Lane<br/>Dale', 'The Quay Board\n\n4 Mill Lane\n\nDale'],
    ['Told <script>steal()</script>and <style>p {}</style>read.', 'Told and read.'],
    ['It costs ~~£900~~ <del>£800</del> <s>£750</s> £700.', 'It costs £700.'],
    [
      'In 2024<sup>1</sup> some 450<sup>[2](#fn2)</sup> people saw 10<sup>6</sup> fish.',
      'In 2024¹ some 450 people saw 10⁶ fish.',
    ],
    ['CO<sub>2</sub> is <sup>never closed', 'CO₂ is never closed'],
    [
      '<dl><dt>Who</dt><dd>All</dd></dl><details><summary>More</summary>Words of <del>no</del>4,500<sup>2</sup></details>',
      'Who\n\nAll\n\nMore\n\nWords of 4,500²',
    ],
  ])('tags within a paragraph say what they mean: %s', async (markdown, text) => {
    expect((await readMarkdown(markdown)).text).toBe(text)
  })

  test('lines of heads and signatures stay lines; lines of prose are one paragraph', async () => {
    const head = 'Keep the quay open\nBy Ada Stone\n**1 March 2027**'
    const prose = 'The quay is old. Many people\nfrom Dale and\nWater Street use it.'
    const end = 'Yours,\nAda Stone\nChair, The Quay Board'
    const { text } = await readMarkdown([head, prose, end].join('\n\n'))
    expect(text.split('\n\n')).toEqual([
      ...head.replace(/\*/g, '').split('\n'),
      prose.replace(/\n/g, ' '),
      ...end.split('\n'),
    ])
  })

  test('who is named behind a dash below a quotation has a line of their own', async () => {
    const { text } = await readMarkdown('> “It is ours.”\n> — Ada Stone, chair\n\nIt rained\n— and rained.')
    expect(text).toBe('“It is ours.”\n\n— Ada Stone, chair\n\nIt rained — and rained.')
  })

  test('a row of a table is one block', async () => {
    const table = '| Year | Boats |\n|---|---|\n| 2024 | 4,500<br>of *all* |\n| 2025 | |\n'
    expect((await readMarkdown(table)).text).toBe('Year · Boats\n\n2024 · 4,500 of all\n\n2025')
  })

  test('prose between two rules is no front matter', async () => {
    const { text, blocks } = await readMarkdown('---\nThe *quay* is closed.\n---\n\n# More\n')
    expect(text).toBe('The quay is closed.\n\nMore')
    expect(blocks?.map(({ origin }) => origin)).toEqual([2, 5])
  })
})
