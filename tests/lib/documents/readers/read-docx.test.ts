import { readDocx } from '@/lib/documents/readers/read-docx'
import { docxOf, paragraph, relationsOf, styles } from '@/tests/support/files/docx'
import { zipOf } from '@/tests/support/files/zip'

const read = async (bytes: Uint8Array) => {
  const answer = await readDocx(bytes)
  return answer.ok ? answer.reading.text : answer.reason
}

const named = (...names: string[]) => zipOf(names.map((name) => ({ name, bytes: Buffer.from('x') })))

describe('readDocx', () => {
  test('takes titles, headings, paragraphs and table cells in their order', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('A cell.')}</w:tc></w:tr></w:tbl>`
    const body = [
      paragraph('Open the quay', 'Title'),
      paragraph('Why', 'heading1'),
      paragraph('It is closed.'),
      table,
    ]
    const answer = await readDocx(
      docxOf(body.join(''), [styles, relationsOf([['s', 'styles', 'styles.xml']])]),
    )
    expect(answer.ok && answer.reading.text).toBe('Open the quay\n\nWhy\n\nIt is closed.\n\nA cell.')
    expect(answer.ok && answer.reading.blocks?.map(({ kind }) => kind).slice(0, 2)).toEqual([
      'heading',
      'heading',
    ])
  })

  test('keeps lines that a web page would lose: nothing around a document is furniture', async () => {
    expect(await read(docxOf(paragraph('Photo: Ada Example') + paragraph('Subscribe')))).toBe(
      'Photo: Ada Example\n\nSubscribe',
    )
  })

  test('knows which paragraph of the original a block is, counting empty ones', async () => {
    const answer = await readDocx(docxOf(paragraph('One.') + paragraph('') + paragraph('Three.')))
    expect(answer.ok && answer.reading.blocks?.map(({ origin }) => origin)).toEqual([1, 3])
  })

  test('keeps addresses of links, and leaves out pictures that lie elsewhere', async () => {
    const link = `<w:p><w:hyperlink r:id="a"><w:r><w:t>Read on</w:t></w:r></w:hyperlink></w:p>`
    const relations = relationsOf([['a', 'hyperlink', 'https://quay.example/', 'External']])
    const answer = await readDocx(docxOf(link, [relations]))
    expect(answer.ok && answer.reading.known.links).toEqual([
      { start: 0, end: 7, url: 'https://quay.example/' },
    ])
  })

  test('the main part may bear a number, as Office on the web gives it', async () => {
    const body = `<w:body>${paragraph('Open the quay')}</w:body>`
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`
    const relation = `<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/>`
    const parts = {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
      'word/document2.xml': xml,
    }
    const entries = Object.entries(parts).map(([name, part]) => ({ name, bytes: Buffer.from(part) }))
    expect(await read(zipOf(entries))).toBe('Open the quay')
  })

  test('an entity that names a file is not looked up', async () => {
    const prologue = '<!DOCTYPE d [<!ENTITY leak SYSTEM "file:///etc/passwd">]>'
    expect(await read(docxOf(paragraph('a &leak; b'), [], prologue))).not.toMatch(/root:/)
  })

  test('a page that ends parts words; what is struck out is not said; raised digits stay told from others', async () => {
    const run = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${words}</w:r>`
    const said = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`
    const body = [
      run(`${said('The quay')}<w:br w:type="page"/>${said('is clo')}<w:softHyphen/>${said('sed to ')}`),
      run(said('900 '), '<w:strike/>') +
        run(said('10')) +
        run(said('6'), '<w:vertAlign w:val="superscript"/>'),
      run(said(' boats.')) + run(said('3'), '<w:vertAlign w:val="superscript"/>'),
    ]
    expect(await read(docxOf(`<w:p>${body.join('')}</w:p>`))).toBe('The quay\n\nis closed to 10⁶ boats.')
  })

  test('what is hidden is not read, what is shown in a box is', async () => {
    const run = (words: string, properties: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
    const shown = run('The quay ', '<w:vanish w:val="0"/>') + run('is not ', '<w:vanish/>') + run('open.', '')
    expect(await read(docxOf(`<w:p>${shown}${run(' No.', '<w:dstrike/>')}</w:p>`))).toBe('The quay open.')
    const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`
    const choice = (inside: string) =>
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</mc:AlternateContent></w:r></w:p>`
    const fresh = `<mc:Choice><w:drawing>${box('Open it now.')}</w:drawing></mc:Choice>`
    const old = `<mc:Fallback><w:pict>${box('Open it now.')}</w:pict></mc:Fallback>`
    for (const inside of [fresh, fresh + old])
      expect(await read(docxOf(choice(inside) + paragraph('End.')))).toBe('Open it now.\n\nEnd.')
  })

  test('a row of a table is one block, and stands where its first cell does', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Year')}${cell('Boats')}</w:tr><w:tr>${cell('2024')}${cell('4,500')}</w:tr></w:tbl>`
    const answer = await readDocx(docxOf(table + paragraph('End.')))
    expect(answer.ok && answer.reading.text).toBe('Year · Boats\n\n2024 · 4,500\n\nEnd.')
    expect(answer.ok && answer.reading.blocks?.map(({ origin }) => origin)).toEqual([1, 3, 5])
  })

  test('two parts of one name are a trap', async () => {
    const twice = docxOf(paragraph('One.'), [{ name: 'word/document.xml', bytes: Buffer.from('x') }])
    expect(await read(twice)).toMatch(/damaged/)
  })

  test.each([
    [named('xl/workbook.xml'), /spreadsheet/],
    [named('ppt/presentation.xml'), /slides/],
    [named('mimetype', 'content.xml'), /OpenDocument/],
    [named('holiday.jpg'), /zip archive/],
    [Buffer.from('PK\x03\x04 and no more'), /damaged/],
    [docxOf('<w:p><w:r>'), /damaged/],
  ])('says what an archive is that is no Word document (%#)', async (bytes, reason) => {
    expect(await read(bytes)).toMatch(reason)
  })
})
