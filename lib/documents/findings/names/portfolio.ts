// What an officer of a body is for is no part of its name: "the ABC Education officer", "Dale First Housing spokesman".

import { isAloneBody, isBody } from './body-shape'
import { partOf, type Run } from './runs'
import { wordsOf } from './run-words'
import { isSubject } from './subject-words'

/** The offices that a portfolio stands before, where they are written small. */
export const beforeOffice = /^\s(?:spokes|co-?ordinator|officer|campaigner|vice-president|convenor|minister)/

/** "the U.S. Energy Secretary" */
const noOwner = /^(?:The|(?:The )?(?:U\.?S\.?|UK|NZ))$/

/** The body in front of the portfolio; null where there is nothing else than a portfolio. */
export function withoutPortfolio(run: Run): Run | null {
  const possessive = /^(\p{L}+)['’]s\s/u.exec(run.text)?.[1]
  if (possessive && (isBody(possessive) || possessive === 'National'))
    return partOf(run, 0, possessive.length)
  const words = wordsOf(run.text)
  const from = words.findLastIndex(({ word }) => !isSubject(word) && word !== 'and') + 1
  if (from === words.length || isAloneBody(run.text)) return run
  if (from === 0) return null
  const owner = partOf(run, 0, words[from]!.at - 1)
  if (noOwner.test(owner.text)) return null
  if (/\s(?:of|for|on|the|and|&)$/.test(owner.text)) return run
  return isBody(owner.text) || /['’]s$/.test(owner.text) ? owner : run
}
