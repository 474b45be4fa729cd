// How large things may grow. Limits hold the tail, not the middle: the large file that nobody dares to touch.

import type { Source } from './source'

const limits: { what: string; where: RegExp; lines: number }[] = [
  { what: 'a page.tsx', where: /^app\/.*\/(page|layout)\.tsx$/, lines: 100 },
  { what: 'a component', where: /^components\/.*\.tsx$/, lines: 150 },
  { what: 'a test file', where: /^tests\/.*\.tsx?$/, lines: 300 },
  { what: 'a file', where: /^(lib|app|bin|scripts|bench)\/|^(server|worker|supervisor)\.ts$/, lines: 200 },
]

export function findLargeFile(source: Source): string | null {
  const limit = limits.find(({ where }) => where.test(source.path))
  if (!limit || source.lines <= limit.lines) return null
  return `${source.path} has ${source.lines} lines; ${limit.what} has at most ${limit.lines}. Find the second thing in it and give it a file.`
}

export function findLargeFunctions(source: Source): string[] {
  const limit = source.path.startsWith('components/') || source.path.endsWith('page.tsx') ? 100 : 50
  return source.functions
    .filter(({ name, lines }) => lines > limit && !isCaseTable(source, name))
    .map(
      ({ name, line, lines }) =>
        `${source.path}:${line} ${name} has ${lines} lines; at most ${limit}. Name its steps.`,
    )
}

export function findManyParameters(source: Source): string[] {
  return source.functions
    .filter(({ parameters }) => parameters > 4)
    .map(
      ({ name, line, parameters }) =>
        `${source.path}:${line} ${name} takes ${parameters} arguments; at most 4, then an object.`,
    )
}

/** A describe block is a list of tests, not a function to be understood at once. */
const isCaseTable = (source: Source, name: string) =>
  source.path.startsWith('tests/') && name === 'a function without a name'
