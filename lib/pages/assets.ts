// Where the style sheet and the headline face are served: the addresses that scripts/build-css.mjs wrote, with a hash of
// the content in each name. Pages stay readable without them: a missing manifest gives plain pages, never a failed one.

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/platform/env'
import { projectRoot } from '@/lib/platform/project-root'

export type Assets = {
  styles: string | null
  face: string | null
  desk: string | null
  proof?: string | null
  script?: string | null
}

let known: Assets | undefined

/** Read once in production; each time elsewhere, where the style sheet changes under one's hands. */
export function getAssets(): Assets {
  if (known && env().NODE_ENV === 'production') return known
  const file = path.join(projectRoot(), 'public/assets/manifest.json')
  const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
  known = {
    styles: manifest['site.css'] ?? null,
    face: manifest['newsreader-latin-500-normal.woff2'] ?? null,
    desk: manifest['desk.css'] ?? null,
    proof: manifest['proof.js'] ?? null,
    script: manifest['page.js'] ?? null,
  }
  return known
}
