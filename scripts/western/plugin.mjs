// Makes what finds things in documents once more, for texts in western letters only, which it reads in one byte a letter: see letters.mjs.

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { membersOf, page, western } from './letters.mjs'
import { inBytes, inWestern } from './spelled-out.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))

/** What the code asks for. */
const names = ['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'P', 'C', 'Cc', 'Cs']
const properties = names.flatMap((name) => [`\\p{${name}}`, `\\P{${name}}`])
const tableFor = (flags) => Object.fromEntries(properties.map((one) => [one, membersOf(one, flags)]))
const tables = { cased: tableFor('u'), caseless: tableFor('iu') }

export const westernProgram = 'western:program'
const program = `import { draftOf as draftInOneByte } from '@/lib/documents/draft'
import { asWritten, inOneByte } from './one-byte.mjs'
const others = /(?![\\0-\\x7f])[^${western}]/
export const isWestern = (text) => !others.test(text)
export const draftOf = (reading, stage) => asWritten(draftInOneByte(inOneByte(reading), stage), reading.text)`

/** An expression stands where a value may begin, in one line. */
const literal =
  /(?<=(?:[(,=:[!&|?{};]|=>|\breturn)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/g

export const westernLetters = {
  name: 'western letters',
  setup(build) {
    build.initialOptions.inject = [path.join(here, 'expression.mjs')]
    build.onResolve({ filter: /^western:/ }, (asked) => ({ path: asked.path, namespace: 'western' }))
    build.onLoad({ filter: /:program$/, namespace: 'western' }, () => ({
      contents: program,
      resolveDir: here,
    }))
    build.onLoad({ filter: /:tables$/, namespace: 'western' }, () => ({
      contents: JSON.stringify(tables),
      loader: 'json',
    }))
    build.onLoad({ filter: /lib\/core\/narrow\.ts$/ }, () => ({
      contents: 'export const narrow = (text) => text',
    }))
    build.onLoad({ filter: /\.ts$/ }, async (asked) => ({
      contents: withLiterals(inPage(await readFile(asked.path, 'utf8'))),
      loader: 'ts',
    }))
  },
}

/** Whatever the code names: in its expressions, its words and its comments. */
function inPage(code) {
  return code.replace(/[^\0-\x7f]/g, (letter) => page[letter] ?? letter)
}

function withLiterals(code) {
  return code.replace(literal, (_, source, flags) => `/${inWestern(source, flags, tables)}/${inBytes(flags)}`)
}
