// What departments, ministries and committees are for: "Health", "Science", "Natural Resources". General words of the language.

import { organisationWords } from './organisation-words'

const subjects = new Set(
  `fire health human services ports coast guard education labor labour pensions science sciences transport transportation commerce justice state environment food rural affairs
   innovation employment housing urban development nutrition forestry agriculture natural resources energy public works fisheries wildlife oceans
   water arts art culture heritage sport sports media technology industry business trade tourism immigration refugees citizenship aging children family
   youth families community communities security safety homeland foreign economic social finance financial treasury revenue conservation
   research skills regional local government governmental small medicine medical engineering maritime rail law equality women disability welfare
   pacific military veterans consumer climate defence defense intelligence judiciary rules space electoral tertiary corrections police infrastructure planning
   alcohol tobacco firearms explosives drugs income relations property marine atmosphere forests primary industries workplace`.split(
    /\s+/,
  ),
)
/** Words of bodies end like these as well: "Commission", "Foundation". */
const ending = /.{3}(?:ing|tion|sion|ment|ture|ics|ology)$/

export function isSubject(word: string): boolean {
  const plain = word.toLowerCase().replace(/[.,]$/, '')
  return (
    /^\p{Lu}/u.test(word) && (subjects.has(plain) || (ending.test(plain) && !organisationWords.has(plain)))
  )
}
