// Word documents (.docx): mammoth makes HTML of their styles, lists and links; its words become the canonical text, whole. Notes follow
// at the end, without their marks in the sentences. Nothing outside the file is looked at, pictures are left out.

import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { checkArchive, type Archive } from './check-archive'
import type { ReadingAnswer } from './reading'
import { TextBuilder } from './text-builder'
import { asShown } from './word-xml'
import { writeArticle } from './write-article'

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'strike => del',
  "br[type='page'] => br",
  "br[type='column'] => br",
]

export async function readDocx(bytes: Uint8Array): Promise<ReadingAnswer> {
  const answer = await checkArchive(bytes)
  if (!answer.ok) return answer
  const strange = strangerOf([...answer.archive.keys()])
  if (strange) return { ok: false, reason: strange }
  const html = await htmlOf(answer.archive)
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

async function htmlOf(archive: Archive): Promise<string | null> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const answer = await mammoth.convertToHtml(opened(archive), {
      styleMap,
      convertImage,
      ignoreEmptyParagraphs: false,
      includeEmbeddedStyleMap: false,
    })
    return answer.value
  } catch {
    return null
  }
}

/** mammoth also takes an archive that is open already, though its types do not say so: what was checked is what is read. */
function opened(archive: Archive): Parameters<typeof mammoth.convertToHtml>[0] {
  const file = {
    exists: (name: string) => archive.has(name),
    read: async (name: string) => asShown(archive.get(name)?.toString() ?? ''),
  }
  return { file } as never
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
