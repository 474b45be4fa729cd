// docs/architecture.md, held by a machine. Each failure says what to do instead.

import { readFileSync } from 'node:fs'
import { findLadderFaults, findStrayFolders } from './support/architecture/ladder'
import { rules } from './support/architecture/rules'
import { findLargeFile, findLargeFunctions, findManyParameters } from './support/architecture/sizes'
import { findUnsafePackages } from './support/architecture/packages'
import { readSources } from './support/architecture/source'

/** One line each: file, and why the rule does not fit it. */
const exceptions: Record<string, string> = {}

const sources = readSources()
const isExcepted = (fault: string) => Object.keys(exceptions).some((file) => fault.startsWith(file))

function expectNone(faults: (string | null)[]): void {
  expect(faults.filter((fault) => fault !== null && !isExcepted(fault))).toEqual([])
}

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
})

test('imports go to the left of the ladder only', () => {
  expectNone(sources.flatMap(findLadderFaults))
})

test('every folder of lib has its place on the ladder', () => {
  expectNone(findStrayFolders(sources))
})

test.each(Object.entries(rules))('%s', (_, rule) => {
  expectNone(
    sources.map((source) => {
      const fault = rule(source)
      return fault && `${source.path} ${fault}`
    }),
  )
})

test('files stay small', () => {
  expectNone(sources.map(findLargeFile))
})

test('functions stay small', () => {
  expectNone(sources.flatMap(findLargeFunctions))
})

test('a function takes at most four arguments', () => {
  expectNone(sources.flatMap(findManyParameters))
})

test('no installed package is older than its last known hole', () => {
  expectNone(findUnsafePackages(JSON.parse(readFileSync('package-lock.json', 'utf8'))))
})
