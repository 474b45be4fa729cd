// Whether something made is still what its sources would make: by a hash of their contents, kept beside what was made. Where nothing
// was touched since that was looked at, their contents need not be read.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const major = process.versions.node.split('.')[0]
/** Clocks of file systems may be as far behind. */
const coarsestMs = 2000
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** Makes it when a source changed since last time or when `proof` is gone; says whether there was anything to do. */
export async function makeUnlessFresh({ proof, sources, make }) {
  const stamp = path.join(root, path.dirname(proof), `.${path.basename(proof)}.hash`)
  const isMade = existsSync(path.join(root, proof))
  const known = readText(stamp)
  const lookedAt = Date.now() - coarsestMs
  if (isMade && known.startsWith(`${major} `) && isUntouched(sources, stamp)) return false
  const hash = `${major} ${hashFiles(sources)}`
  const isStale = !isMade || known !== hash
  if (isStale) {
    await make()
    mkdirSync(path.dirname(stamp), { recursive: true })
    writeFileSync(stamp, hash)
  }
  date(stamp, lookedAt / 1000)
  return isStale
}

/** Where nothing may be written, contents are read each time. */
function date(stamp, seconds) {
  try {
    utimesSync(stamp, seconds, seconds)
  } catch {}
}

/** What is written, moved or made leaves its time there, and what goes leaves it with its folder, whatever its own date says. */
function isUntouched(sources, stamp) {
  const { mtimeMs } = statSync(stamp)
  return mtimeMs <= Date.now() && sources.every((source) => isOlder(path.join(root, source), mtimeMs))
}

function isOlder(place, timeMs) {
  const found = statSync(place, { throwIfNoEntry: false })
  if (!found) return statSync(path.dirname(place)).ctimeMs < timeMs
  if (found.ctimeMs >= timeMs) return false
  return !found.isDirectory() || listNames(place).every((name) => isOlder(path.join(place, name), timeMs))
}

/** Files and folders of the project, and plain words such as a version: whatever the result depends on. */
export function hashFiles(sources) {
  const hash = createHash('sha256').update(major)
  for (const source of sources.flatMap(listFiles))
    hash.update(source).update(readText(path.join(root, source)))
  return hash.digest('hex')
}

function listFiles(source) {
  const place = path.join(root, source)
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [source]
  return listNames(place).flatMap((name) => listFiles(`${source}/${name}`))
}

function listNames(folder) {
  const names = readdirSync(folder).filter((name) => name !== 'generated' && !name.startsWith('.'))
  return names.sort()
}

function readText(file) {
  try {
    return readFileSync(file).toString('latin1')
  } catch {
    return ''
  }
}
