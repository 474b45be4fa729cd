// The rules of docs/architecture.md that can be read off a file, each as a sentence about what to do instead.

import type { Source } from './source'

type Rule = (source: Source) => string | null

const nextInLib: Rule = ({ path, imports }) => {
  const may =
    /^(app|components\/admin|tests|bench\/floors)\/|^lib\/platform\/session\.ts$|^next\.config\.ts$|^server\.ts$/
  const found = imports.find(({ from }) => from === 'next' || from.startsWith('next/'))
  if (!found || may.test(path)) return null
  return `imports ${found.from}: only app, the admin components and lib/platform/session.ts know Next.js, so that lib runs anywhere.`
}

const prismaInDoors: Rule = ({ path, imports }) => {
  const found = imports.find(
    ({ from }) => from.startsWith('@prisma/client') || from.startsWith('prisma/generated'),
  )
  if (!found || !/^(app|components)\//.test(path)) return null
  return `imports ${found.from}: pages and components get view objects from a queries.ts of lib, never the database.`
}

const environment: Rule = ({ path, text }) => {
  const may = /^(scripts|tests|bench)\/|^lib\/platform\/(env|project-root)\.ts$|\.mjs$/
  if (!/\bprocess\.env\b/.test(text) || may.test(path)) return null
  return 'reads process.env: add the setting to the schema in lib/platform/env.ts and ask env() for it.'
}

const pureFindings: Rule = ({ path, text, imports }) => {
  if (!path.startsWith('lib/documents/findings/')) return null
  const clock = /\b(Date\.now|new Date|Math\.random|performance\.now|randomUUID|randomBytes)\b/.exec(text)
  if (clock) return `uses ${clock[0]}: findings are pure, the same text gives the same findings.`
  const outside = imports.find(({ from }) => /^node:|^pg$|^lib\/platform\//.test(from))
  return outside ? `imports ${outside.from}: findings are pure, text in and spans out.` : null
}

const names: Rule = ({ path, functions }) => {
  const found = functions.find(({ name }) => /^(handle|process|do|manage)[A-Z]/.test(name))
  if (!found || path.startsWith('node_modules/')) return null
  return `line ${found.line}: ${found.name} does not say what it does; begin with the verb of the product (words in docs/words.md).`
}

const fileNames: Rule = ({ path }) => {
  const name = path.split('/').at(-1)!
  if (/^(utils?|helpers?|services?|managers?|types|common|misc|index)\.tsx?$/.test(name)) {
    return `is called ${name}: name a file by what it holds; no barrels, no drawers.`
  }
  return /^[a-z0-9.[\]()-]+$/.test(name) ? null : `is called ${name}: file names are kebab-case.`
}

/** First words that are verbs and nothing else: "run-words" and "sign-in-link" are things. */
const verbs =
  /^(confirm|publish|close|create|edit|withdraw|queue|send|write|tally|drain|recount|find|compose|propose|ingest|render|record|migrate|save|announce|invite|accept)-/

const verbFiles: Rule = ({ path, exports }) => {
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.tsx?$/, '')
  if (!path.startsWith('lib/') || !verbs.test(name)) return null
  const verb = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return exports.some((one) => one.toLowerCase() === verb.toLowerCase())
    ? null
    : `exports no ${verb}: a file named by a verb exports the function of that name (it exports ${exports.join(', ') || 'nothing'}).`
}

const promise: Rule = ({ path, text }) => {
  if (!path.startsWith('lib/')) return null
  const comment = /^(?:\/\/ .*\n)+|^\/\*\*?[\s\S]*?\*\/\n/.exec(text)
  if (!comment)
    return 'starts with code: begin with one to five comment lines on what it promises and to whom.'
  return comment[0].trimEnd().split('\n').length > 5
    ? 'starts with more than five comment lines: say it shorter.'
    : null
}

const wholeTests: Rule = ({ path, text }) => {
  if (!path.startsWith('tests/') || path.startsWith('tests/support/architecture/')) return null
  const found = /\b(?:test|it|describe)\.(skip|only|todo)\b|\bx(?:it|test|describe)\(/.exec(text)
  return found ? `has ${found[0]}: nothing is skipped; fix the test or take it out.` : null
}

export const rules = {
  'only the doors know Next.js': nextInLib,
  'only lib talks to the database': prismaInDoors,
  'settings come from one place': environment,
  'findings are pure': pureFindings,
  'functions say what they do': names,
  'files say what they hold': fileNames,
  'a verb file exports its verb': verbFiles,
  'a lib file says what it promises': promise,
  'no test is skipped': wholeTests,
} satisfies Record<string, Rule>
