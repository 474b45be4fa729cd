// Stands in for RegExp in code for western letters: sources that are put together while it runs are spelled out then.

import tables from 'western:tables'
import { spelledOut } from './spelled-out.mjs'

function WesternExpression(source, flags = '') {
  const asks = typeof source === 'string' && source.includes('p{')
  const meant = asks ? spelledOut(source, tables[flags.includes('i') ? 'caseless' : 'cased']) : source
  return new globalThis.RegExp(meant, flags)
}

export { WesternExpression as RegExp }
