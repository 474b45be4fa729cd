// Whether something made is still what its sources would make: by a hash of their contents, kept beside what was made.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** Makes it when a source changed since last time or when `proof` is gone; says whether there was anything to do. */
export async function makeUnlessFresh({ proof, sources, make }) {
  const stamp = path.join(root, path.dirname(proof), `.${path.basename(proof)}.hash`)
  const hash = hashFiles(sources)
  if (existsSync(path.join(root, proof)) && readText(stamp) === hash) return false
  await make()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
  return true
}

/** Files and folders of the project, and plain words such as a version: whatever the result depends on. */
export function hashFiles(sources) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const source of sources.flatMap(listFiles))
    hash.update(source).update(readText(path.join(root, source)))
  return hash.digest('hex')
}

function listFiles(source) {
  const place = path.join(root, source)
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [source]
  const names = readdirSync(place).filter((name) => name !== 'generated' && !name.startsWith('.'))
  return names.sort().flatMap((name) => listFiles(`${source}/${name}`))
}

function readText(file) {
  try {
    return readFileSync(file).toString('latin1')
  } catch {
    return ''
  }
}
