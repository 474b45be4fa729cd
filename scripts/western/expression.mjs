// Stands in for RegExp in code for western letters: sources that are put together while it runs are spelled out then.

import tables from 'western:tables'
import { inBytes, inWestern } from './spelled-out.mjs'

function WesternExpression(source, flags = '') {
  const meant = typeof source === 'string' ? inWestern(source, flags, tables) : source
  return new globalThis.RegExp(meant, inBytes(flags))
}

export { WesternExpression as RegExp }
