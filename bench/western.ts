// The copy of our code that reads texts in western letters, as the reader of documents has it: see scripts/western.

import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Western } from '@/lib/documents/apart/draft-by-letters'
import { bundle } from '../scripts/bundle.mjs'

export async function loadWestern(): Promise<Western> {
  await bundle()
  return import(pathToFileURL(path.resolve('dist/western.mjs')).href)
}
