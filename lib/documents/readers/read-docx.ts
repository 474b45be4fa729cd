// Word documents (.docx): mammoth makes HTML of their styles, lists and links; its words become the canonical text, whole. Notes follow
// at the end, without their marks in the sentences. Nothing outside the file is looked at, pictures are left out.

import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { checkArchive } from './check-archive'
import type { ReadingAnswer } from './reading'
import { TextBuilder } from './text-builder'
import { writeArticle } from './write-article'

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'strike => del',
  "br[type='page'] => br",
  "br[type='column'] => br",
]

export async function readDocx(bytes: Uint8Array): Promise<ReadingAnswer> {
  const archive = await checkArchive(bytes)
  if (!archive.ok) return archive
  const strange = strangerOf(archive.names)
  if (strange) return { ok: false, reason: strange }
  const html = await htmlOf(bytes)
  return html === null
    ? { ok: false, reason: 'The Word document is damaged and cannot be read.' }
    : { ok: true, reading: readingOf(html) }
}

/** What an archive is that is not a Word document; null for one that is. */
function strangerOf(names: string[]): string | null {
  if (names.some((name) => /^\/?word\/document\d*\.xml$/i.test(name))) return null
  if (names.some((name) => name.startsWith('xl/')))
    return 'This is a spreadsheet. Save what it says as text first.'
  if (names.some((name) => name.startsWith('ppt/'))) return 'This is a set of slides. Save it as PDF first.'
  if (names.includes('mimetype'))
    return 'This is an OpenDocument or e-book file. Save it as .docx or PDF first.'
  if (names.includes('[Content_Types].xml')) return 'This Word document has no text in it.'
  return 'This is a zip archive, not a Word document. Unpack it first.'
}

async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const answer = await mammoth.convertToHtml(
      { buffer },
      { styleMap, convertImage, ignoreEmptyParagraphs: false, includeEmbeddedStyleMap: false },
    )
    return answer.value
  } catch {
    return null
  }
}

function readingOf(html: string) {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
  const builder = new TextBuilder()
  writeArticle({ builder, isWhole: true, numberOf: countParagraphs() }, document.body as unknown as Node)
  const { text, blocks, links } = builder
  return { text, blocks, unit: 'paragraph' as const, known: { links }, body: { start: 0, end: text.length } }
}

/** Counts the paragraphs of the Word document, the empty ones too. */
function countParagraphs(): (element: Element) => number | undefined {
  let n = 0
  return ({ tagName }) => (/^(?:P|H[1-6]|LI)$/i.test(tagName) ? ++n : undefined)
}
