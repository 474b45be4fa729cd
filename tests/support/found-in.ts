// What is found in a few lines of text, in words.

import { findFigures } from '@/lib/documents/findings/figures/find-figures'
import { findNames } from '@/lib/documents/findings/names/find-names'
import { inBlocks, type DocumentRead } from '@/lib/documents/in-blocks'
import { readDocument } from '@/lib/documents/read'

export async function readText(text: string): Promise<DocumentRead> {
  const answer = await readDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return inBlocks(answer.reading)
}

export async function bodiesIn(text: string): Promise<string[]> {
  const names = findNames(await readText(text))
  return names.flatMap(({ kind, text: name }) => (kind === 'organisation' ? [name] : []))
}

/** "4,300 | boats" */
export async function figuresIn(text: string): Promise<string[]> {
  return findFigures(await readText(text)).map((figure) => `${figure.text} | ${figure.of?.text ?? ''}`)
}
