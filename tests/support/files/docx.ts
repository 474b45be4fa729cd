// Word documents made by hand: the few parts that every one has, around the body that is given.

import { zipOf, type ZipEntry } from './zip'

const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

export function docxOf(body: string, more: ZipEntry[] = [], prologue = ''): Buffer {
  const document = `<?xml version="1.0"?>${prologue}<w:document ${wordNames}><w:body>${body}</w:body></w:document>`
  return zipOf([
    { name: '[Content_Types].xml', bytes: Buffer.from(types) },
    { name: '_rels/.rels', bytes: Buffer.from(relations) },
    { name: 'word/document.xml', bytes: Buffer.from(document) },
    ...more,
  ])
}

/** The styles that paragraphs name. */
export const styles: ZipEntry = {
  name: 'word/styles.xml',
  bytes: Buffer.from(
    `<?xml version="1.0"?><w:styles ${wordNames}>${['Title', 'heading 1'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
  ),
}

/** How the document finds its other parts. */
export function relationsOf(targets: [id: string, type: string, target: string, mode?: string][]): ZipEntry {
  const each = targets.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  )
  const xml = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
  return { name: 'word/_rels/document.xml.rels', bytes: Buffer.from(xml) }
}

export function paragraph(text: string, style = ''): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}${text && `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`
}
