// What stands over a headline with a number or a date of its own: "Quay News: Newsletter No. 9", "Full Council – 4 May 2021".
// So do pages of petitions with their counts. No headline where another line could be one.

import { dateShape } from '../dates'
import { isPersonName } from '../names/person-shape'
import { isPetitionPage } from './petition-page'
import { newsFrom } from './publisher-shapes'

const longest = 90
const numbered =
  /\b(?:newsletter|bulletin|gazette|digest|news ?sheet|e-?news|issue|edition|volume|vol)\b[\s.:–—-]*(?:(?:no\.?|number|issue|vol\.?|#)\s*)?\d{1,4}\b|\b(?:newsletter|bulletin|gazette)$/i
const session = String.raw`(?:[\p{L}'’&.]+\s+){0,3}(?:council|cabinet|committee|board|meeting|assembly|session|news|update)`
const dated = new RegExp(
  String.raw`^(?:${session}\s+[|•·–—-]\s+(?:${dateShape})|(?:${dateShape})\s+[|•·–—-]\s+\S[^.?!]*)$`,
  'iu',
)

/** "Vol. 44, No. 2": the lines over it are the paper's own. */
export function isNumbered(line: string): boolean {
  return line.length <= longest && (numbered.test(line) || shelf.test(line))
}

/** What a member's site has over all its pages: "Press Releases of May", "United States Senator Jane Roe". */
const site =
  /^(?:(?:\S+\s+){0,5}(?:press|news|media) (?:releases|room|archives?|cent(?:er|re))|newsroom|(?:all )?(?:the )?latest news\b[^.?!]{0,40}\bfrom\b[^.?!]{2,40}|(?:latest|recent|related|top) (?:news|stories|posts|releases))$/i
/** "News Headlines Article", "Single Blog Title": what templates have in the place of a name. */
const template =
  /^(?:(?:news|headlines?|articles?|press|media|releases?|blogs?|home|page|latest|archives?|updates?|posts?|single|title|caption)(?:\s|$)){2,}$/i
/** "Category — Press Releases", "Tag: Water" */
const shelf = /^(?:category|tag|archives?|section|browsing)\s?[—–|:>-]\s?\S/i
/** "May 26 2005 Contact" */
const datedContact = /^\p{Lu}\p{L}+\.?\s+\d{1,2},?\s+\d{4}\s+Contact$/u
const member =
  /^(?:(?:united states|u\.?\s?s\.?)\s+)?(?:senator|congress(?:man|woman)|representative)\s+(.+)$/i

function isSite(line: string): boolean {
  const name = member.exec(line)?.[1]
  return (
    site.test(line) ||
    template.test(line) ||
    newsFrom.test(line) ||
    datedContact.test(line) ||
    (name !== undefined && isPersonName(name.replace(/\s+/g, ' ')))
  )
}

/** "Front page » Transport » Council calls for ferry": the way to a page. */
const trail = /^(?:[^»›>]{2,40}\s[»›>]\s){1,6}\S/

export function isMasthead(line: string): boolean {
  return (
    trail.test(line) ||
    isNumbered(line) ||
    (line.length <= longest && isSite(line)) ||
    isPetitionPage(line) ||
    (line.length <= longest && dated.test(line))
  )
}
