// PDF with text in it, by Mozilla's PDF.js: lines to paragraphs, broken words put together, running heads and page numbers left out.
// Nothing in the file runs, nothing outside it is fetched. A scan without text, and a file with a password, say so.

import { getDocumentProxy } from 'unpdf'
import { findParagraphs, type Paragraph } from './pdf/paragraphs'
import { lineJoiner } from './pdf/join-lines'
import { asSeen } from './pdf/as-seen'
import { withDropCaps } from './pdf/drop-caps'
import { pageLines, type Line, type Scrap } from './pdf/page-lines'
import { inReadingOrder } from './pdf/reading-order'
import { withoutRunningHeads } from './pdf/running-heads'
import { withRows } from './pdf/table-rows'
import type { Reading, ReadingAnswer } from './reading'
import { TextBuilder, type BlockMark } from './text-builder'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const damaged = 'The PDF is damaged and cannot be read.'
const locked = 'The PDF is protected by a password. Save it without one first.'
const scanned = 'The PDF holds pictures of pages and no text. Run text recognition (OCR) over it first.'
const settings = {
  verbosity: 0,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  useWorkerFetch: false,
}

export async function readPdf(bytes: Uint8Array): Promise<ReadingAnswer> {
  try {
    // PDF.js takes the bytes it is given for itself.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), settings)
    const pages = withoutRunningHeads(await listPages(pdf))
    await pdf.destroy()
    return pages.some((lines) => lines.length > 0)
      ? { ok: true, reading: readingOf(pages.flatMap(withRows)) }
      : { ok: false, reason: scanned }
  } catch (fault) {
    const isLocked = fault instanceof Error && fault.name === 'PasswordException'
    return { ok: false, reason: isLocked ? locked : damaged }
  }
}

async function listPages(pdf: Pdf): Promise<Line[][]> {
  const pages: Line[][] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    const { items } = await page.getTextContent()
    const scraps = items.filter((item): item is (typeof items)[number] & Scrap => 'str' in item)
    const { transform, width } = page.getViewport({ scale: 1, dontFlip: true })
    pages.push(inReadingOrder(withDropCaps(pageLines(asSeen(scraps, transform), n)), width))
    page.cleanup()
  }
  return pages
}

function readingOf(lines: Line[]): Reading {
  const builder = new TextBuilder()
  const join = lineJoiner(lines)
  const usual = usualSize(lines)
  for (const paragraph of findParagraphs(lines)) {
    builder.origin = paragraph.page
    builder.write(join(paragraph.lines))
    builder.end(markOf(paragraph, usual))
  }
  const { text, blocks, links } = builder
  return { text, blocks, unit: 'page', known: { links }, body: { start: 0, end: text.length } }
}

/** The size of most letters: what is clearly larger, and short, is a heading. */
function usualSize(lines: Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function markOf({ lines }: Paragraph, usual: number): BlockMark {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  return lines.length <= 3 && length < 250 && lines[0]!.size > usual * 1.15 ? 'heading' : 'text'
}
