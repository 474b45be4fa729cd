// npm run document-case -- FILE NAME: a document that is read badly becomes a golden folder. What reading gives now is written beside
// it; whoever makes the case mends expected.json by hand to what it should be, and then the rules.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { draftDocument } from '@/lib/documents/draft'
import { readDocumentFile } from '../read-file'
import { tellDraft } from './tell-draft'

export const casesFolder = 'tests/fixtures/documents'

/** The folder that was made. */
export async function makeCase(file?: string, name?: string, cases = casesFolder): Promise<string> {
  if (!file || !name) throw new Error('usage: npm run document-case -- FILE NAME')
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new Error(`${name}: a case is named for its shape, in small letters with hyphens.`)
  const folder = path.join(cases, name)
  if (existsSync(folder)) throw new Error(`${folder} is there already.`)
  const input = `input${path.extname(file) || '.txt'}`
  const bytes = await readDocumentFile(file)
  const answer = await draftDocument(bytes, input)
  if (!answer.ok) throw new Error(`${file}: ${answer.reason}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, input), bytes)
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(tellDraft(answer.draft), null, 2)}\n`)
  return folder
}
