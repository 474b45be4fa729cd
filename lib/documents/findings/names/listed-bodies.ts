// Names that stand in a list of bodies, one a line, are bodies as well: "- Relief Council - Living Rivers - Nurses’ Union".

import { markerLength } from '../list-marker'
import type { Block } from '../structure'
import { isBody } from './body-shape'
import { isCompany } from './company-shape'
import { isPersonName, isPersonWithLetters } from './person-shape'
import { isCountry } from './place-words'
import { roleNouns } from './role-words'

const fewest = 3
/** Of so many in ten of a list's entries the names must say it themselves. */
const most = 6
const entryLength = 60

/** Rows of headings are entries, too: four lines and more with nothing under them. */
export function entryRows(blocks: Block[]): number[][] {
  const rows: number[][] = []
  blocks.forEach((block, index) => {
    const isEntry = block.kind !== 'paragraph' && block.text.length <= entryLength
    const row = rows.at(-1)
    if (isEntry && row?.at(-1) === index - 1 && blocks[index - 1]!.kind === block.kind) row.push(index)
    else if (isEntry) rows.push([index])
  })
  return rows.filter((row) => isList(row, blocks[row[0]!]!))
}

/** The headings that a text begins with are its title and what belongs to it. */
function isList(row: number[], { kind }: Block): boolean {
  return kind === 'heading' ? row.length > fewest && row[0]! > 3 : row.length >= fewest
}

export function listedBodies(blocks: Block[], rows: number[][]): Set<string> {
  return new Set(rows.flatMap((row) => bodiesIn(row.map((index) => nameOf(blocks[index]!)))))
}

function nameOf({ text, kind }: Block): string {
  return text
    .slice(kind === 'list-item' ? markerLength(text) : 0)
    .trim()
    .replace(/^(?:and )?the /i, '')
    .replace(/[.,;]?(?: and)?$/, '')
    .replace(/,\s([^,]+)$/, (whole, place: string) => (isCountry(place) ? '' : whole))
}

function bodiesIn(names: string[]): string[] {
  const sure = names.map((name) => isNamed(name) && (isBody(name) || isCompany(name)))
  const isOfBodies = sure.filter(Boolean).length * 10 >= names.length * most
  let isBehind = false
  return names.filter((name, index) => {
    const goesOn = isBehind && isNamed(name) && !isPersonName(name)
    isBehind = sure[index]! || goesOn || (isOfBodies && isNamed(name))
    return isBehind
  })
}

/** Words with capitals, and no person with letters behind the name. */
function isNamed(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    words.length <= 6 &&
    words.every((word) => /^(?:\p{Lu}|(?:of|for|by|the|and|to|on|in)$|&)/u.test(word)) &&
    !roleNouns.has(words[0]!.toLowerCase()) &&
    !isPersonWithLetters(name)
  )
}
