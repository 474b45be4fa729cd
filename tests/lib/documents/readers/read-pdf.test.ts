import { readPdf } from '@/lib/documents/readers/read-pdf'
import { pageOf, pdfFrom, pdfOf, turned, type PlacedLine } from '@/tests/support/files/pdf'

const textOf = async (bytes: Uint8Array) => {
  const answer = await readPdf(bytes)
  return answer.ok ? answer.reading.text : answer.reason
}

/** Lines under each other, 12 units apart. */
const column = (texts: string[], x = 60, top = 700): PlacedLine[] =>
  texts.map((text, n) => ({ text, x, y: top - n * 12 }))

const story = [
  'The embankment was closed in spring, and nobody has told the resi-',
  'dents of the lower town when it opens again. A survey of well-',
  'known rowers found that four in five want it opened before the',
  'summer comes. The rowers are well-known in the town.',
]
const whole =
  'The embankment was closed in spring, and nobody has told the residents of the lower town when it opens again. ' +
  'A survey of well-known rowers found that four in five want it opened before the summer comes. The rowers are well-known in the town.'

describe('readPdf', () => {
  test('puts lines and broken words together, and keeps the hyphens that belong to a word', async () => {
    expect(await textOf(pdfOf([column(story)]))).toBe(whole)
  })

  test('a wider step, an indent or larger type begins a new paragraph', async () => {
    const head = { text: 'Open the embankment', x: 60, y: 730, size: 18 }
    const indented = column(['We wait for an answer of the council, as we have', 'for years.'], 60, 600)
    indented[0]!.x = 75
    expect(await textOf(pdfOf([[head, ...column(story), ...indented]]))).toBe(
      `Open the embankment\n\n${whole}\n\nWe wait for an answer of the council, as we have for years.`,
    )
  })

  test('keeps the lines of a column together below a headline that is wider, and those of the headline', async () => {
    const head = ['A headline that goes over all of the page and on', 'to another line of it'].map(
      (text, n) => ({
        ...{ text, x: 60, y: 760 - n * 22, size: 16 },
      }),
    )
    expect(await textOf(pdfOf([[...head, ...column(story)]]))).toBe(
      `A headline that goes over all of the page and on to another line of it\n\n${whole}`,
    )
  })

  test('the writer has a line of their own, also where all lines are set alike', async () => {
    const lines = ['The embankment must be opened to all of us again', 'By Ada Stone', ...story.slice(2)]
    expect(await textOf(pdfOf([column(lines)]))).toBe(
      [lines[0], lines[1], lines.slice(2).join(' ')].join('\n\n'),
    )
  })

  test('a habit of indents tells short paragraphs apart that follow each other', async () => {
    const told = Array.from({ length: 4 }, (_, n) => [
      { text: `Line ${n} stands further in than the one that comes after it does`, x: 75 },
      { text: 'and this one goes on with it over all of the width of the page.', x: 60 },
    ])
    const short = { text: 'This one is a short paragraph that takes nearly all of its line', x: 75 }
    const lines = [...told, [short, short], ...told].flat().map((line, n) => ({ ...line, y: 700 - n * 12 }))
    const paragraphs = (await textOf(pdfOf([lines]))).split('\n\n')
    expect(paragraphs).toHaveLength(10)
    expect(paragraphs.filter((paragraph) => paragraph === short.text)).toHaveLength(2)
  })

  test('drops running heads and page numbers, and goes on over the end of a page', async () => {
    const pages = [
      ['one two three four five six seven eight nine ten and', 'then'],
      ['eleven twelve thirteen fourteen.', 'A'],
      ['Last.'],
    ]
    const pdf = pages.map((lines, n) => [
      { text: 'The Embankment Report', x: 60, y: 770 },
      ...column(lines),
      { text: `${n + 1}`, x: 300, y: 30 },
    ])
    const text = await textOf(pdfOf(pdf))
    expect(text).toContain('and then eleven twelve')
    expect(text).not.toMatch(/Report|\d/)
  })

  test('reads two columns one after the other, also where the file goes to and fro between them', async () => {
    const left = Array.from({ length: 8 }, (_, n) => `left line ${n} goes on with`)
    const right = left.map((line) => line.replace('left', 'right'))
    const rows = left.flatMap((text, n) => [
      { text, x: 50, y: 700 - n * 12 },
      { text: right[n]!, x: 320, y: 700 - n * 12 },
    ])
    expect(await textOf(pdfOf([rows]))).toBe([...left, ...right].join(' '))
  })

  test('reads three columns to and fro below a headline, and leaves marks of lists beside their items', async () => {
    const head = {
      text: 'A headline that goes over all of the columns of this page',
      x: 50,
      y: 740,
      size: 14,
    }
    const names = ['first', 'second', 'third']
    const lines = (name: string) => Array.from({ length: 7 }, (_, n) => `the ${name} column, line ${n}`)
    const rows = lines('').flatMap((_, n) =>
      names.map((name, at) => ({ text: lines(name)[n]!, x: 50 + at * 180, y: 700 - n * 12 })),
    )
    expect(await textOf(pdfOf([[head, ...rows]]))).toBe(
      [head.text, ...names.map((name) => lines(name).join(' '))].join('\n\n'),
    )
    const items = lines('').flatMap((_, n) => [
      { text: `${n})`, x: 50, y: 700 - n * 12 },
      { text: `An item that says number ${n}`, x: 120, y: 700 - n * 12 },
    ])
    expect(await textOf(pdfOf([items]))).toMatch(/0\) An item that says number 0\n\n1\)/)
  })

  test('a row of a table is one block', async () => {
    const rows = [
      ['Year', 'Boats'],
      ['2024', '4,500'],
      ['2025', '3,200'],
    ].flatMap(([year, boats], n) => [
      { text: year!, x: 60, y: 700 - n * 14 },
      { text: boats!, x: 200, y: 700 - n * 14 },
    ])
    const end = { text: 'So few came.', x: 60, y: 600 }
    expect(await textOf(pdfOf([[...rows, end]]))).toBe(
      'Year · Boats\n\n2024 · 4,500\n\n2025 · 3,200\n\nSo few came.',
    )
  })

  test('a story that begins with a large letter begins with a word; letters that are set apart are words', async () => {
    const head = { text: 'O P E N', x: 60, y: 760, size: 24 }
    const capital = { text: 'T', x: 60, y: 680, size: 36 }
    const told = [
      'he embankment was closed in spring, and nobody has told the',
      'people who live there when it will be opened to them again,',
      'though they have asked.',
    ]
    const text = await textOf(pdfOf([[capital, head, ...column(told, 84, 702)]]))
    expect(text).toBe(`OPEN\n\nT${told.join(' ')}`)
  })

  test('forms that say the same on each page are read; a stamp on a scan is no text', async () => {
    const form = column([
      'We who sign below ask the council to open the embankment',
      'before the summer comes, as four in five of us want it,',
      'and to tell us when it will be. We have asked for it before.',
    ])
    expect(await textOf(pdfOf([form, form]))).toMatch(/^We who sign below ask/)
    const stamp = [{ text: 'Scanned on 1 March', x: 60, y: 20 }]
    expect(await textOf(pdfOf([stamp, stamp]))).toMatch(/OCR/)
  })

  test('leaves out the marks of notes and what is printed along the margin', async () => {
    const line = { text: 'The quay is closed', x: 60, y: 700 }
    const mark = { text: '3', x: 141, y: 704, size: 6 }
    expect(await textOf(pdfOf([[line, mark]]))).toBe('The quay is closed')
  })

  test('reads a page that is shown turned', async () => {
    const upright = column(['A page that is wider than it is high', 'is often stored turned.'], 60, 500)
    expect(await textOf(turned(upright))).toBe('A page that is wider than it is high is often stored turned.')
  })

  test('knows on which page each block stands', async () => {
    const answer = await readPdf(pdfOf([column(['One.']), column(['Two.']), column(['Three.'])]))
    expect(answer.ok && answer.reading.blocks?.map(({ origin }) => origin)).toEqual([1, 2, 3])
  })

  test('says what is wrong with a scan, a locked file and a damaged one', async () => {
    expect(await textOf(pdfOf([[], []]))).toMatch(/pictures of pages.*OCR/)
    expect(await textOf(Buffer.from('%PDF-1.7\nnothing'))).toBe('The PDF is damaged and cannot be read.')
    const key = '0'.repeat(64)
    const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
      '<<>>',
      pageOf(3),
    ]
    expect(await textOf(pdfFrom(objects, locked))).toMatch(/protected by a password/)
  })
})
