// Run by the build: reads an example as a reader reads its first document, and keeps what the engine compiled for it. See load-western.

import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { draftByLetters } from '@/lib/documents/apart/draft-by-letters'
import { compileAsReader } from '@/lib/documents/apart/engine-flags'
import { compiledFile, loadWestern } from '@/lib/documents/apart/load-western'

const folder = import.meta.dirname
const examples = path.join(folder, '..', 'examples')

compileAsReader('quickly')
const { western, script } = loadWestern(folder)
for (const name of readdirSync(examples).filter((name) => name.endsWith('.txt')))
  await draftByLetters({ bytes: readFileSync(path.join(examples, name)), name }, western)
// A reader that starts meanwhile finds all of it or nothing.
const file = path.join(folder, compiledFile)
writeFileSync(`${file}.${process.pid}`, script.createCachedData())
renameSync(`${file}.${process.pid}`, file)
