// Every regular expression that reading runs, on strings made against it: its time grows as they do. They are caught at work, with the
// longest text that each is ever given: rules that look at a few characters only are not asked about more.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { draftDocument } from '@/lib/documents/draft'

type Caught = { pattern: RegExp; longest: number }

const units = [
  ...['a', 'A', '1', ' ', '.', ',', '"', '“', '’', '\n', '<', '[', '(', '&', '-', '@', '\u200b', 'é'],
  ...[
    'a ',
    'A ',
    'Aa ',
    'Aa, ',
    'Aa and ',
    'said ',
    'to ',
    'the ',
    '1,',
    '1 ',
    'a-',
    'A.',
    '- ',
    'a\n',
    '://',
    'more than ',
    'only ',
    'also ',
    'now ',
    'you can also ',
    'so please ',
    'and then ',
  ],
]
const [once, tenfold] = [4000, 40_000]
/** A sentence may always be so long, whatever the examples hold. */
const sentence = 400
/** Below this a clock tells nothing. */
const floorMs = 40
/** Ten is linear, a hundred is not; what lies between leaves room for a busy machine. */
const growth = 25

const own = RegExp.prototype.exec

async function catchPatterns(documents: [string, Buffer][]): Promise<Caught[]> {
  const caught = new Map<string, Caught>()
  RegExp.prototype.exec = function (text) {
    const known = caught.get(String(this)) ?? { pattern: this, longest: 0 }
    known.longest = Math.max(known.longest, text.length)
    caught.set(String(this), known)
    return own.call(this, text)
  }
  try {
    for (const [name, bytes] of documents) await draftDocument(bytes, name)
  } finally {
    RegExp.prototype.exec = own
  }
  return [...caught.values()]
}

function msFor({ source, flags, global }: RegExp, text: string): number {
  const pattern = new RegExp(source, flags)
  const from = process.cpuUsage()
  if (global) text.replace(pattern, '')
  else pattern.exec(text)
  return process.cpuUsage(from).user / 1000
}

/** The best of three: a machine that is busy is no fault of the pattern. */
function bestOf(pattern: RegExp, text: string): number {
  const first = msFor(pattern, text)
  return first < floorMs ? first : Math.min(first, msFor(pattern, text), msFor(pattern, text))
}

function slowOn({ pattern, longest }: Caught): string[] {
  const length = Math.min(tenfold, Math.max(sentence, longest))
  return units.filter((unit) => {
    const text = unit.repeat(length / unit.length)
    const took = bestOf(pattern, text)
    return took > floorMs && took > growth * bestOf(pattern, text.slice(0, (length * once) / tenfold))
  })
}

function readFiles(names: string[]): [string, Buffer][] {
  return names.map((name) => [path.basename(name), readFileSync(name)])
}

const golden = 'tests/fixtures/documents'

function goldenInputs(): string[] {
  return readdirSync(golden, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name).startsWith('input.'))
    .map((name) => path.join(golden, name))
}

test('no expression takes more than linear time', async () => {
  const examples = readFiles(readdirSync('examples').map((name) => path.join('examples', name)))
  const prose = examples[0]![1].toString().replace(/\s+/g, ' ')
  const long = Buffer.from(`${'word '.repeat(10_000)}\n\n${prose.replace(/[.!?]/g, ',').repeat(20)}`)
  const caught = await catchPatterns([
    ...examples,
    ...readFiles(goldenInputs()),
    ['long.txt', long],
    ['long.md', long],
    ['long.html', long],
  ])
  expect(caught.length).toBeGreaterThan(1000)
  const slow = caught.map((one) => [String(one.pattern).slice(0, 120), slowOn(one)] as const)
  expect(slow.filter(([, bad]) => bad.length > 0)).toEqual([])
}, 300_000)
