// The program for texts in western letters (dist/western.js, made by scripts/western), with what the build had compiled of it for a
// first document (bin/compile-western.ts): that saves a sixth of the first draft. An engine that compiles otherwise passes it over.

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Script } from 'node:vm'
import type { Western } from './draft-by-letters'

export const compiledFile = 'western.cache'

/** `folder`: where the programs are. */
export function loadWestern(folder: string): { western: Western; script: Script } {
  const filename = path.join(folder, 'western.js')
  const compiled = path.join(folder, compiledFile)
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined
  const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData })
  return { western: script.runInThisContext() as Western, script }
}
