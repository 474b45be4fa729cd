// .env.example is what people copy: it names every variable that is read, and no other.

import { readFileSync } from 'node:fs'

const setByScripts = ['DEMO', 'NODE_ENV']

test('.env.example names exactly the variables that are read', () => {
  const source = readFileSync('lib/platform/env.ts', 'utf8')
  const read = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1]!)
  const example = readFileSync('.env.example', 'utf8')
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]!)
  expect(read).toContain('SECRET_KEY')
  expect([...named, ...setByScripts].sort()).toEqual(read.sort())
})
