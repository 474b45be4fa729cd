// What can be told of a fault in one line, in words for whoever typed the command.

import { oneLine } from './one-line'

export function faultLine(fault: unknown): string {
  const { code, path, message } = fault as NodeJS.ErrnoException
  if (code === 'ENOENT' && path) return oneLine(`${path}: there is no such file.`)
  if (code === 'EISDIR') return 'A folder was given where a file is wanted.'
  if (code === 'ENOSPC') return 'No room is left on the disk that is written to.'
  if (code === 'commander.help') return 'Which command? See countersign --help.'
  return oneLine((message ?? String(fault)).replace(/^error: /, ''))
}
