// The style sheets, scripts and faces of our own pages, answered from memory: each is read once and compressed once, as every new
// visitor asks for them. Their names carry a hash of what is in them, so whoever has one may keep it for ever. What is not
// there under exactly such a name is the app's.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { storeAnswer, type StoredAnswer } from './answer'

export type Assets = (url: string) => StoredAnswer | null

const hashed = /-[0-9a-f]{10}(\.\w+)$/
const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=UTF-8',
  '.js': 'application/javascript; charset=UTF-8',
  '.woff2': 'font/woff2',
}

/** None where no style sheet has been made yet. */
export function openAssets(directory: string): Assets {
  const names = existsSync(directory) ? readdirSync(directory) : []
  const stored = new Map(names.flatMap((name) => storeAsset(directory, name)))
  return (url) => stored.get(url.split('?', 1)[0] ?? '') ?? null
}

function storeAsset(directory: string, name: string): [string, StoredAnswer][] {
  const mediaType = mediaTypes[hashed.exec(name)?.[1] ?? '']
  if (!mediaType) return []
  const headers = {
    'content-type': mediaType,
    'cache-control': 'public, max-age=31536000, immutable',
  }
  const body = readFileSync(path.join(directory, name))
  return [
    [`/assets/${name}`, storeAnswer({ status: 200, headers, body, isDense: mediaType.startsWith('font/') })],
  ]
}
