// PDFs made by hand: pages of lines at their places, in Helvetica. Also objects of any kind, for files that are wrong on purpose.

export type PlacedLine = { text: string; x: number; y: number; size?: number }

/** Each page a list of lines; lines are written in the order given. */
export function pdfOf(pages: PlacedLine[][]): Buffer {
  const kids = pages.map((_, n) => `${4 + n * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, n) => [pageOf(5 + n * 2), streamOf(lines.map(drawn).join('\n'))]),
  ]
  return pdfFrom(objects)
}

/** One page whose text runs upwards in the file, and is shown turned so that it can be read. */
export function turned(lines: PlacedLine[]): Buffer {
  const content = lines
    .map(({ text, x, y }) => `BT /F 10 Tf 0 1 -1 0 ${600 - y} ${x} Tm (${text}) Tj ET`)
    .join('\n')
  return pdfFrom([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    pageOf(5).replace('/Type /Page ', '/Type /Page /Rotate 90 '),
    streamOf(content),
  ])
}

export function pageOf(contents: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${contents} 0 R >>`
}

export function streamOf(content: string, dictionary = ''): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} ${dictionary} >>\nstream\n${content}\nendstream`
}

/** Objects are numbered from 1; the first is the catalogue. */
export function pdfFrom(objects: string[], trailer = ''): Buffer {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, n) => {
    const place = file.length
    file += `${n + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

const drawn = ({ text, x, y, size = 10 }: PlacedLine) =>
  `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
