// "would do well to", "it is imperative that", "it is time for X to", "must include working with": asks between the lines.

import { actionRange } from './action-end'
import { actorHeads, publicWords } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf } from './cue'

const somebody = `(?:the |our |your |every |all )?(?:[\\w'.-]+ ){0,4}?(?:${actorHeads}|we|you)`
const doWell =
  /(?:^|\bthat |\bwhich |, )((?!that )[A-Za-z][\w'.-]*(?: [\w'.-]+){0,12}?) (?:would|might) do well to /gi
const imperative = new RegExp(
  `\\b[Ii]t(?:'s| is) (?:now |also |therefore |absolutely )?(?:imperative|vital|essential|crucial|(?:high |about |well past |past )?time|critical|urgent) (?:that )?(?!for )(${somebody})\\s+(?:must |should )?(?=[a-z]+)`,
  'g',
)
/** "It's time Mayor Stone put …", "It is time everyone came …": a name, or all of them. */
const timeSomebody =
  /\b[Ii]t(?:'?s| is) (?:now |high |about |well past |long past |past )?time (?:that )?((?:[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}|the [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}|everyone|everybody|all parties|both sides)) (?:finally |now |also )?(?!to\b|and\b|for\b|of\b|in\b|is\b|was\b|has\b|had\b|who\b|or\b|at\b|on\b)(?=[a-z]+ )/g
const timeFor = new RegExp(
  `\\b(?:[Ii]t(?:'s| is| was) (?:high |now |well past |long past |past )?time|(?:[Ii]t|[Tt]his)(?:'s| is) (?:the |a )?(?:perfect|right|ideal|best) (?:time|moment)|[Tt]here(?:'s| is) still time|[Tt]he time has come|[Ii]t(?:'s| is) (?:not|never) too late|[Nn]ow is the (?:time|moment)|we are waiting|[Ww]hat (?:[\\w']+ ){1,3}(?:needs?|wants?|requires?|asks?)(?: now)? is) for (${somebody}(?: [\\w'.-]+){0,4}?|[A-Z][\\w'-]+(?: [A-Z][\\w'-]+){0,3}) to (?=[a-z])`,
  'g',
)
/** "The first priority for the board must be to …" */
const priority = new RegExp(
  `\\b[Pp]riority (?:for|of) (?!us\\b|you\\b|we\\b)(${somebody})(?: [\\w-]+){0,4} (?:must|should|has to) (?:now )?be to (?=[a-z])`,
  'g',
)
const upTo = new RegExp(
  `\\b(?:[Ii]t(?:'s| is) (?:now )?up to|[Ii]t (?:now )?falls to|[Tt]he (?:answer|solution|remedy|next step|first step) is for|[Tt]he (?:onus|responsibility|burden) is (?:now )?(?:on|with)|[Tt]he ball is (?:now )?in the court of) (?!us\\b|you\\b|we\\b)(${somebody}) to (?=[a-z])`,
  'g',
)
/** "It is incumbent on Parliament to …", "It is the duty of the board to …". */
const incumbent = new RegExp(
  `\\b[Ii]t(?:'s| is) (?:now |also |therefore )?(?:incumbent (?:up)?on|the (?:duty|responsibility|job|task) of|for) (?!us\\b|you\\b|we\\b)(${somebody}|[A-Z]\\w+) to (?=[a-z])`,
  'g',
)
/** "It is essential that the plan be amended": what is to be done. */
const essential =
  /\b[Ii]t(?:'s| is) (?:now |also |therefore |absolutely )?(?:imperative|vital|essential|crucial|critical|urgent|important|necessary) that (?=(?:the |our |this |these |all |every |any |no )?(?:[\w'-]+ ){1,8}?be (?:\w+ly )?(?:\w+ed|made|put|brought|built|met|heard|kept|given|held|done|cut)\b)/g
/** "The board still has the chance to …", "You, as ministers, have the power to …". */
const chance = new RegExp(
  `(?:^|[.;:“"] ?|\\b(?:that|and|but|now|So|But|And),? )((?:[Tt]he |[Oo]ur |[Yy]our )?(?:[\\w'.-]+ ){0,4}?(?:${actorHeads})|You|you)(?:, as [^,.;]{3,40},)? (?:still |now |also ){0,2}ha(?:s|ve) (?:the|an?|a real|a moral|a clear) (?:opportunity|chance|power|duty|obligation) to (?!be |have )(?=[a-z])`,
  'g',
)
/** "It is important for residents to check …" */
const important = new RegExp(
  `\\b[Ii]t(?:'s| is) (?:now |also |therefore |very |so )?(?:important|vital|essential|crucial|critical) for (?!us\\b|you\\b|we\\b|me\\b)(${somebody}|${publicWords}|[A-Z]\\w+(?:ans|ers)) to (?!be |have |know |understand |feel )(?=[a-z])`,
  'g',
)
const include = /\bmust (?:also )?include (?=[a-z]+ing )/gi

/** "It is time for the pier to be mended": what is to be done, by nobody who is named. */
const timeDone = new RegExp(
  `\\b(?:[Ii]t(?:'s| is) (?:high |now |well past |long past |past )?time|[Tt]he time has come) for (?=(?:the |our |this |these |every |all )(?:[\\w'-]+ ){1,6}?to be (?:\\w+ed|\\w+en|made|put|brought|built|met|heard|shut)\\b)`,
  'g',
)
const convince =
  /\b[Ww]e (?:must |need to |have to |should |will |all )*(?:convince|persuade) ((?:the |our |all )?[^.;:]{3,80}?) to (?=[a-z])/g

const cues = [
  cueOf('convince|persuade', convince),
  cueOf('time ', timeDone),
  cueOf('do well to', doWell),
  cueOf("it is |it's ", imperative),
  cueOf('time ', timeSomebody),
  cueOf('time |moment |too late |waiting for |what ', timeFor),
  cueOf(
    "it is |it's |it falls|it now|the onus|the responsibility|the burden|the ball|the answer|the solution|the remedy|the next|the first",
    upTo,
  ),
  cueOf('priority ', priority),
  cueOf("it is |it's ", incumbent),
  cueOf("it is |it's ", essential),
  cueOf('opportunity|chance|power|duty|obligation', chance),
  cueOf("it is |it's ", important),
  cueOf('include ', include),
]

export function impliedAsks(clause: Clause): Candidate[] {
  const found: Candidate[] = []
  for (const match of matchesOf(clause, cues)) {
    if (/^you$/i.test(match[1] ?? '') && !clause.isLetter) continue
    const at = clause.sentence.start + match.index
    const start = at + match[0].length
    const action = actionRange(clause.text, start, limitOf(clause, start))
    if (action)
      found.push({
        cueAt: at,
        target: who(match, at),
        action,
        strength: /incumbent/.test(match[0]) ? 'explicit' : 'implicit',
      })
  }
  return found
}

function who(match: RegExpMatchArray, at: number): Candidate['target'] {
  if (!match[1] || /^we$/i.test(match[1])) return null
  const start = at + match[0].indexOf(match[1])
  return { start, end: start + match[1].length }
}
