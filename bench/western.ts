// The copy of our code that reads texts in western letters, as a reader of many documents has it: see scripts/western.

import path from 'node:path'
import type { Western } from '@/lib/documents/apart/draft-by-letters'
import { compileHere } from '@/lib/documents/apart/engine-flags'
import { loadWestern as load } from '@/lib/documents/apart/load-western'
import { bundle } from '../scripts/bundle.mjs'

export async function loadWestern(): Promise<Western> {
  compileHere('well')
  await bundle()
  return load(path.resolve('dist')).western
}
