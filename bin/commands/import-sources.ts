// What `countersign import` is given: files, folders of files, web addresses. Each is brought one at a time, when its turn comes.

import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { DocumentFile } from '@/lib/campaigns/create-from-documents'
import { limits } from '@/lib/documents/limits'

export const isWebAddress = (source: string) => /^https?:\/\//i.test(source)

/** Folders give their files, those of folders in them too, in order; what begins with a dot is left out. */
export async function listSources(given: string[]): Promise<string[]> {
  const lists = await Promise.all(given.map(listSource))
  return lists.flat()
}

async function listSource(source: string): Promise<string[]> {
  const found = isWebAddress(source) ? null : await stat(source).catch(() => null)
  if (!found?.isDirectory()) return [source]
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[/\\])\./.test(path.relative(source, file)))
    .sort()
}

/** Throws one sentence where there is nothing to bring. */
export async function bringSource(source: string): Promise<DocumentFile> {
  if (isWebAddress(source)) return bringPage(source)
  const found = await stat(source).catch(() => null)
  if (!found) throw new Error(`${source}: there is no such file.`)
  if (!found.isFile()) throw new Error(`${source} is not a file.`)
  if (found.size > limits.bytes) throw new Error(`${source} is larger than 10 MB.`)
  return { name: path.basename(source), bytes: await readFile(source) }
}

async function bringPage(address: string): Promise<DocumentFile> {
  const { fetchDocument } = await import('@/lib/documents/fetch/fetch-document')
  const answer = await fetchDocument(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.reason}`)
  return answer.file
}
