// What `countersign import` is given: files, folders of files, web addresses. Each is brought one at a time, when its turn comes.

import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { DocumentFile } from '@/lib/campaigns/create-from-documents'
import { readDocumentFile } from '../read-file'

export const isWebAddress = (source: string) => /^https?:\/\//i.test(source)

/** What is to be brought; a link out of the folder it was found in is not followed. */
export type Source = { name: string; isLinkOut?: boolean }

/** Folders give their files, those of folders in them too, in order; what begins with a dot is left out. Pipes are told as what failed. */
export async function listSources(given: string[]): Promise<Source[]> {
  const lists = await Promise.all(given.map(listSource))
  return lists.flat()
}

async function listSource(name: string): Promise<Source[]> {
  const found = isWebAddress(name) ? null : await stat(name).catch(() => null)
  return found?.isDirectory() ? listFolder(name) : [{ name }]
}

async function listFolder(folder: string): Promise<Source[]> {
  const root = await realpath(folder)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[/\\])\./.test(path.relative(folder, file)))
    .sort()
  return Promise.all(files.map(async (name) => ({ name, isLinkOut: await leadsOutOf(root, name) })))
}

/** A link to nowhere leads nowhere. */
async function leadsOutOf(root: string, file: string): Promise<boolean> {
  const real = await realpath(file).catch(() => null)
  return real !== null && !real.startsWith(root.endsWith(path.sep) ? root : root + path.sep)
}

/** Throws one sentence where there is nothing to bring. */
export async function bringSource({ name: source, isLinkOut }: Source): Promise<DocumentFile> {
  if (isLinkOut) throw new Error(`${source}: a link that leads out of the folder is not followed.`)
  if (isWebAddress(source)) return bringPage(source)
  const found = await stat(source).catch(() => null)
  if (!found) throw new Error(`${source}: there is no such file.`)
  if (!found.isFile()) throw new Error(`${source} is not a file.`)
  return { name: path.basename(source), bytes: await readDocumentFile(source) }
}

async function bringPage(address: string): Promise<DocumentFile> {
  const { fetchDocument } = await import('@/lib/documents/fetch/fetch-document')
  const answer = await fetchDocument(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.reason}`)
  return answer.file
}
