// Makes a directory with its parents. Node's own recursive mkdir turns for ever where a parent is there and yet answers
// "no such file" (/proc does); this one goes down once and lets the fault through.

import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

export function makeDirectory(directory: string, mode = 0o777): void {
  if (existsSync(directory)) return
  makeDirectory(path.dirname(directory), mode)
  try {
    mkdirSync(directory, mode)
  } catch (fault) {
    // Another process was faster.
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  }
}
