// "Troops must be sent", "The pier needs to be made safe", "The lease should not be sold": what must be done to a thing, and by whom where
// the sentence names somebody.

import type { Range } from '@/lib/documents/draft-schema'
import { isActor, isDecider, targetRange } from './target-range'

const irregular =
  'made|held|put|kept|built|paid|met|done|set|cut|sent|given|told|shut|heard|run|left|spent|found|sold|rebuilt|[a-z]+wn|[a-z]+ught'
/** "must be sent", and what is to stay as it is: "must remain open". */
const undergone = new RegExp(
  `^(?:be (?=(?:[a-z]+ly )?(?:[a-z]+ed|[a-z]+en|${irregular})\\b)|(?=(?:remain|stay) (?:open|closed|free|public|in|as|on|under|at|affordable|safe)\\b))`,
)
/** "should not be sold": what is decided about a thing, with its "not". */
const refused =
  /^(?:not|no longer|never) be (?:approved|allowed|permitted|adopted|passed|granted|signed|awarded|renewed|extended|built|sold|closed|cut|scrapped|axed|demolished|evicted|deported|privati[sz]ed|charged|forced|felled|merged|moved|turned away|held back|treated|punished|penali[sz]ed|criminali[sz]ed|prosecuted|detained|arrested|exploited|weakened|denied|discriminated against)\b/
/** "should be commended": said of somebody, asked of nobody. */
const praised =
  /^be (?:[a-z]+ly )?(?:commended|congratulated|applauded|praised|thanked|noted|recalled|said|stressed|emphasi[sz]ed|acknowledged|admitted|pointed out|made clear|clear|remembered|reminded that|aware|warned|informed|told that|admired|concerned|surprised|ashamed|worried|alarmed|pleased|relieved|interested|tempted|forgiven|mistaken|blamed|expected|considered|recogni[sz]ed(?! as\b)|prepared|seen|regarded|viewed|understood|allowed to think|proud|hanged|scared)\b/
/** "The board should be held to account": whoever undergoes it is to do something himself. */
const answerable = /^(?:held|made|forced|required|asked|compelled|obliged|ordered|stopped|prevented)\b/
const by =
  / by ((?:the |our |your )?[\w'-]+(?: [\w'-]+){0,6}?)(?= (?:before|after|until|by|within|without|so|as|in|on|at|no later|immediately)\b|[,;]|$)/

/** Is this rest of a duty something that is done to its subject, and from where does it tell what? null where it is not. */
export function undergoneFrom(rest: string): number | null {
  if (refused.test(rest)) return 0
  return undergone.exec(rest)?.[0].length ?? null
}

export function isRefused(rest: string): boolean {
  return refused.test(rest)
}

/** "The evictions must stop now": of the thing alone, when nothing is said that it should end. */
export function isToEnd(rest: string): boolean {
  return /^(?:end|stop|cease)(?: now| immediately| today| at once| here| without (?:further )?delay| as a matter of (?:real )?urgency| before [^.;]{3,60})?["”]?[.!;]/.test(
    rest,
  )
}

export function isPraise(rest: string): boolean {
  return praised.test(rest)
}

/** "They must be pleased": a guess at how they feel. */
export function isFelt(action: string): boolean {
  return /^(?:[a-z]+ly )?(?:pleased|delighted|relieved|surprised|tempted|tired|thrilled|kidding|mistaken|disappointed)\b/.test(
    action,
  )
}

export function isAnswerable(action: string): boolean {
  return answerable.test(action)
}

/** "vetted by a committee": whoever looks at it is not who is asked. */
const looked = /^(?:[a-z]+ed and )?(?:vetted|approved|reviewed|overseen|endorsed|chaired|checked)\b/
/** "A ruling must be given by the board before …": who is to do it. */
export function doer(text: string, action: Range): Range | null {
  if (looked.test(text.slice(action.start, action.end))) return null
  const named = by.exec(
    text.slice(action.start, action.end).split(/ (?:if|because|when|who|that|which) /)[0]!,
  )
  if (!named?.[1]) return null
  const start = action.start + named.index + ' by '.length
  const target = targetRange(text, start, start + named[1].length)
  return target && isDecider(text.slice(target.start, target.end)) ? target : null
}

/** "The rights of children at school" are nobody, "the head of the school" is somebody. */
export function headActs(subject: string): boolean {
  const head = subject.split(/ (?:of|to|by|from|for|at|in|on|with) /)[0] ?? ''
  return head === subject || head === 'Those' || head === 'those' || isActor(head)
}
