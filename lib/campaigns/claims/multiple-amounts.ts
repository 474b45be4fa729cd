// How many times: "doubled", "twice as many", "a tenfold rise", "three times the number", "10x", each known where a document says the
// same, however it says it. "Halved" is half. Pure.

import { keyOf, type Amount } from './amount'
import { small, valueOfWords } from './number-words'

const stems: Record<string, number> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, halv: 0.5 }
const stem = `(?:${Object.keys(stems).join('|')})`
const more = '(?:as|the|that|what|its|their|our|his|her|more|less|fewer|larger|bigger|higher|greater|faster)'
const may = String.raw`(?<=\b(?:to|will|would|can|could|may|might|should|must)\s)`
/** "Double standards", "a double room", "doubled down" count nothing. */
const verb = String.raw`(${stem}(?:ed|ing)(?!\sdown)|${stem}es?(?=\s${more}\b)|${may}${stem}e(?!\sdown))`
const fold = String.raw`(\p{Nd}{1,3}|${small})(?:[\s-]?fold|x)`
const times = String.raw`(?:(twice|thrice)|(\p{Nd}{1,3}(?:[.,]\p{Nd}+)?|${small})\stimes)(?=(\s${more}\b)?)`
const shape = new RegExp(String.raw`(?<![\p{L}\p{N}.,$€£])(?:${verb}|${fold}|${times})(?!\p{L})`, 'giu')

export function multipleAmounts(text: string): Omit<Amount, 'kind'>[] {
  return [...text.matchAll(shape)].map((match) => {
    const [written, verbal, folds, often, count, isMore] = match
    const value = verbal
      ? valueOfVerb(verbal)
      : often
        ? valueOfOften(often)
        : valueOfWords(`${folds ?? count}`)
    const end = match.index + written.length
    return {
      written,
      start: match.index,
      end,
      isBare: false,
      keys: keysOf(value, !verbal && !folds && !isMore),
    }
  })
}

/** "They met three times" may be told as three meetings. */
function keysOf(value: number, isCount: boolean): string[] {
  if (value < 1) return [keyOf(value * 100, true)]
  return isCount ? [`×${value}`, keyOf(value, false)] : [`×${value}`]
}

function valueOfVerb(word: string): number {
  const found = Object.entries(stems).find(([each]) => word.toLowerCase().startsWith(each))
  return found?.[1] ?? 1
}

function valueOfOften(word: string): number {
  return word.toLowerCase() === 'twice' ? 2 : 3
}
